Feature: Views

  Rule: MEM-6 Part of a tensor is a view

    @MEM-6.1 @needs:DTY-1
    Scenario Outline: <description> of a vector
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v.dtype` is `torch.float32`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case   | description          | index | elements                  | strides | offset |
        | range  | a slice              | 1:4   | [2.0, 3.0, 4.0]           | (1,)    | 1      |
        | step   | every second element | ::2   | [1.0, 3.0, 5.0]           | (2,)    | 0      |
        | offset | a step after a start | 1::2  | [2.0, 4.0]                | (2,)    | 1      |
        | end    | the last elements    | -2:   | [4.0, 5.0]                | (1,)    | 3      |
        | beyond | a slice past the end | 3:100 | [4.0, 5.0]                | (1,)    | 3      |
        | whole  | all elements         | :     | [1.0, 2.0, 3.0, 4.0, 5.0] | (1,)    | 0      |

    @MEM-6.2
    Scenario Outline: <description> of a matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description         | index  | elements                 | strides | offset |
        | row     | a row               | 1      | [4.0, 5.0, 6.0]          | (1,)    | 3      |
        | column  | a column            | :, 1   | [2.0, 5.0]               | (3,)    | 1      |
        | columns | every second column | :, ::2 | [[1.0, 3.0], [4.0, 6.0]] | (3, 2)  | 0      |
        | block   | a block             | 1:, 1: | [[5.0, 6.0]]             | (3, 1)  | 4      |
        | element | an element          | 1, 2   | 6.0                      | ()      | 5      |

    @MEM-6.3
    Scenario: A transposed tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.T`
      Then `v` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `v` has strides `(1, 3)`
      And `v.storage_offset()` is `0`
      And `v` and `t` share memory
      And `t` is unchanged

    @MEM-6.4
    Scenario: A view of a view counts from the start of the storage
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      When `v = t[1:][1::2]`
      Then `v` is `[3.0, 5.0]`
      And `v` has strides `(2,)`
      And `v.storage_offset()` is `2`
      And `v` and `t` share memory
      And `t` is unchanged

    @MEM-6.5
    Scenario: A write through a view reaches only its elements
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `v = t[1::2]`
      When `v[:] = 0`
      Then `t` is `[1.0, 0.0, 3.0, 0.0, 5.0]`
      And `v` is `[0.0, 0.0]`
      And `v` and `t` share memory

  Rule: MEM-7 Part of an array is a view

    @MEM-7.1 @needs:DTY-3
    Scenario Outline: <description> of a vector
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `v = a[<index>]`
      Then `v` is `<elements>`
      And `v.dtype` is `np.float64`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description                    | index | elements                  | strides |
        | range    | a slice                        | 1:4   | [2.0, 3.0, 4.0]           | (8,)    |
        | step     | every second element           | ::2   | [1.0, 3.0, 5.0]           | (16,)   |
        | offset   | a step after a start           | 1::2  | [2.0, 4.0]                | (16,)   |
        | end      | the last elements              | -2:   | [4.0, 5.0]                | (8,)    |
        | beyond   | a slice past the end           | 3:100 | [4.0, 5.0]                | (8,)    |
        | whole    | all elements                   | :     | [1.0, 2.0, 3.0, 4.0, 5.0] | (8,)    |
        | reversed | the reverse                    | ::-1  | [5.0, 4.0, 3.0, 2.0, 1.0] | (-8,)   |
        | back     | every second element, reversed | ::-2  | [5.0, 3.0, 1.0]           | (-16,)  |

    @MEM-7.2
    Scenario Outline: <description> of a matrix
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a[<index>]`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description                | index     | elements                           | strides  |
        | row      | a row                      | 1         | [4.0, 5.0, 6.0]                    | (8,)     |
        | column   | a column                   | :, 1      | [2.0, 5.0]                         | (24,)    |
        | columns  | every second column        | :, ::2    | [[1.0, 3.0], [4.0, 6.0]]           | (24, 16) |
        | block    | a block                    | 1:, 1:    | [[5.0, 6.0]]                       | (24, 8)  |
        | element  | an element, as a 0-d array | 1, 2, ... | 6.0                                | ()       |
        | reversed | the columns reversed       | :, ::-1   | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] | (24, -8) |

    @MEM-7.3
    Scenario: A transposed array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a.T`
      Then `v` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `v` has strides `(8, 24)`
      And `v` and `a` share memory
      And `a` is unchanged

    @MEM-7.4
    Scenario: A write through a reversed view reaches its elements
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[::-1]`
      When `v[0] = 9`
      Then `a` is `[1.0, 2.0, 9.0]`
      And `v` is `[9.0, 2.0, 1.0]`
      And `v` and `a` share memory
