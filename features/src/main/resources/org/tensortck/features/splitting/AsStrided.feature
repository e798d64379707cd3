Feature: Views with given strides

  @needs:MEM-6
  Rule: PCE-18 as_strided of a tensor allows any strides inside the storage

    @PCE-18.1
    Scenario Outline: <description>: v = t.as_strided(<arguments>)
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      When `v = t.as_strided(<arguments>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case     | description                     | arguments      | elements                                            | strides | offset |
        | gaps     | Every second element            | (3,), (2,)     | [1.0, 3.0, 5.0]                                     | (2,)    | 0      |
        | offset   | With an offset                  | (3,), (2,), 1  | [2.0, 4.0, 6.0]                                     | (2,)    | 1      |
        | matrix   | A matrix of rows                | (2, 3), (3, 1) | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                  | (3, 1)  | 0      |
        | columns  | A matrix of columns             | [3, 2], [1, 3] | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]                | (1, 3)  | 0      |
        | windows  | Rows that overlap               | (3, 3), (1, 1) | [[1.0, 2.0, 3.0], [2.0, 3.0, 4.0], [3.0, 4.0, 5.0]] | (1, 1)  | 0      |
        | repeated | One repeated element            | (3,), (0,), 4  | [5.0, 5.0, 5.0]                                     | (0,)    | 4      |
        | element  | The last element                | (), (), 5      | 6.0                                                 | ()      | 5      |
        | reach    | The last element of the storage | (2,), (5,)     | [1.0, 6.0]                                          | (5,)    | 0      |

    @PCE-18.2
    Scenario Outline: Called on a part, <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `part = t[2:]`
      When `v = part.as_strided((2,), (1,)<offset>)`
      Then `v` is `<elements>`
      And `v.storage_offset()` is `<start>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case     | description                                    | offset | elements   | start |
        | own      | the default offset is that of the part         |        | [3.0, 4.0] | 2     |
        | absolute | an offset counts from the start of the storage | , 0    | [1.0, 2.0] | 0     |

    @PCE-18.3
    Scenario: A part sees the whole storage
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `v = torch.as_strided(t[1:2], (4,), (1,), 0)`
      Then `v` is `[1.0, 2.0, 3.0, 4.0]`
      And `v` and `t` have the same memory
      And `t` is unchanged

    @PCE-18.4
    Scenario: A transposed tensor in the order of its memory
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `v = t.T.as_strided((4,), (1,))`
      Then `v` is `[1.0, 2.0, 3.0, 4.0]`
      And `v` and `t` have the same memory
      And `t` is unchanged

    @PCE-18.5 @needs:MEM-5
    Scenario: A write to an element with several indices
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t.as_strided((2, 2), (1, 1))`
      When `v[0, 1] = 9`
      Then `v` is `[[1.0, 9.0], [9.0, 3.0]]`
      And `t` is `[1.0, 9.0, 3.0]`

    @PCE-18.6
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `v = t.as_strided(<arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case    | description                         | arguments      | kind           |
        | shape   | A shape that reaches past the end   | (5,), (1,)     | INVALID_MEMORY |
        | strides | Strides that reach past the end     | (2, 2), (3, 2) | INVALID_MEMORY |
        | offset  | An offset that reaches past the end | (2,), (1,), 3  | INVALID_MEMORY |
        | element | An element past the end             | (), (), 4      | INVALID_MEMORY |
        | before  | A negative offset                   | (2,), (1,), -1 | INVALID_MEMORY |
        | rank    | More strides than sizes             | (2,), (1, 2)   | INVALID_MEMORY |
        | length  | A negative size                     | (-1,), (1,)    | INVALID_MEMORY |

    @PCE-18.7 @needs:MEM-3 @needs:MEM-13
    Scenario: The storage of a tensor from part of an array is that part
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `t = torch.from_numpy(a[1:3])`
      When `v = t.as_strided((3,), (1,))`
      Then it fails with `INVALID_MEMORY`
      And `t` is unchanged
      And `a` is unchanged

    @PCE-18.9
    Scenario: A negative stride is taken or refused
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `v = t.as_strided((2,), (-1,), 1); v[0] = 9`
      Then `t` is `[1.0, 9.0, 3.0, 4.0]`, or it fails with `NEGATIVE_STRIDE`

    @PCE-18.8
    Scenario: An empty view may have an offset past the end
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = t.as_strided((0,), (1,), 100)`
      Then `v.shape` is `(0,)`
      And `t` is unchanged

  Rule: PCE-19 as_strided of an array allows any strides

    @PCE-19.1
    Scenario Outline: <description>: v = np.lib.stride_tricks.as_strided(a, <arguments>)
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      When `v = np.lib.stride_tricks.as_strided(a, <arguments>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description          | arguments       | elements                                            | strides |
        | gaps     | Every second element | (3,), (16,)     | [1.0, 3.0, 5.0]                                     | (16,)   |
        | matrix   | A matrix of rows     | (2, 3), (24, 8) | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                  | (24, 8) |
        | windows  | Rows that overlap    | (3, 3), (8, 8)  | [[1.0, 2.0, 3.0], [2.0, 3.0, 4.0], [3.0, 4.0, 5.0]] | (8, 8)  |
        | repeated | One repeated element | (3,), (0,)      | [1.0, 1.0, 1.0]                                     | (0,)    |
        | shape    | Only another shape   | (3,)            | [1.0, 2.0, 3.0]                                     | (8,)    |
        | strides  | Only other strides   | strides=(0,)    | [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]                      | (0,)    |

    @PCE-19.2 @needs:MEM-7
    Scenario Outline: Strides count from the first element of a part, <description>
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `v = np.lib.stride_tricks.as_strided(a[2:], (2,), (<stride>,))`
      Then `v` is `<elements>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description | stride | elements   |
        | forward  | forwards    | 8      | [3.0, 4.0] |
        | backward | backwards   | -16    | [3.0, 1.0] |

    @PCE-19.3 @needs:MEM-5
    Scenario: A write to an element with several indices
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = np.lib.stride_tricks.as_strided(a, (2, 2), (8, 8))`
      When `v[0, 1] = 9`
      Then `v` is `[[1.0, 9.0], [9.0, 3.0]]`
      And `a` is `[1.0, 9.0, 3.0]`

    @PCE-19.4
    Scenario: A read-only view on request
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = np.lib.stride_tricks.as_strided(a, (2,), (8,), writeable=False)`
      When `v[0] = 9`
      Then it fails with `READ_ONLY`
      And `v` is unchanged
      And `a` is unchanged

    @PCE-19.5
    Scenario: A different number of strides and sizes is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `v = np.lib.stride_tricks.as_strided(a, (2, 2), (8,))`
      Then it fails with `INVALID_MEMORY`
      And `a` is unchanged

    @PCE-19.7
    Scenario Outline: A negative size is refused: <shape>
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `v = np.lib.stride_tricks.as_strided(a, <shape>, <strides>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case   | shape   | strides |
        | vector | (-1,)   | (8,)    |
        | matrix | (2, -1) | (8, 8)  |

    @PCE-19.6
    Scenario: Strides that are no multiple of the element size
      Given `a = np.arange(8, dtype=np.int32)`
      Then `np.lib.stride_tricks.as_strided(a, SHAPE, STRIDES).flags.c_contiguous` is `RESULT` for every row of
        | SHAPE  | STRIDES | RESULT |
        | (3,)   | (1,)    | False  |
        | (3,)   | (2,)    | False  |
        | (3,)   | (4,)    | True   |
        | (2, 3) | (3, 1)  | False  |
        | (2, 3) | (12, 4) | True   |
        | (1,)   | (1,)    | True   |
        | (2, 1) | (4, 1)  | True   |
