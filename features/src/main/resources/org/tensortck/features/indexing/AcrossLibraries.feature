Feature: 0-d index arrays, and indices from the other library

  Rule: IDX-13 A tensor treats a 0-d integer tensor as an integer

    @IDX-13.1 @needs:MEM-6
    Scenario Outline: <description>: v = t[<index>]
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = torch.tensor(1)`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v` and `t` overlap in memory
      And `t` is unchanged
      And `i` is unchanged

      Examples:
        | case    | description             | index                | elements                 |
        | row     | As a row                | i                    | [4.0, 5.0, 6.0]          |
        | column  | As a column             | :, i                 | [2.0, 5.0]               |
        | element | As row and column       | i, i                 | 5.0                      |
        | start   | As the start of a slice | i:                   | [[4.0, 5.0, 6.0]]        |
        | stop    | As the end of a slice   | :i                   | [[1.0, 2.0, 3.0]]        |
        | step    | As the step of a slice  | :, ::torch.tensor(2) | [[1.0, 3.0], [4.0, 6.0]] |

    @IDX-13.2 @needs:MEM-6
    Scenario: A write through such a view reaches the tensor
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `v = t[torch.tensor(1)]`
      When `v[0] = 9`
      Then `t` is `[[1.0, 2.0], [9.0, 4.0]]`
      And `v` is `[9.0, 4.0]`

    @IDX-13.3 @needs:IDX-7
    Scenario: An integer beyond the end is refused
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = t[torch.tensor(2)]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

  Rule: IDX-14 A 0-d integer array as an index of an array copies

    @IDX-14.1
    Scenario: A row is copied
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a[np.array(1)]`
      Then `v` is `[4.0, 5.0, 6.0]`
      And `v` and `a` do not share memory
      And `a` is unchanged

    @IDX-14.2
    Scenario Outline: An element selected <description> is a NumPy scalar
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a[<index>]`
      Then `v` is `5.0`
      And `type(v)` is `np.float64`
      And `a` is unchanged

      Examples:
        | case   | description            | index                    |
        | arrays | by two arrays          | np.array(1), np.array(1) |
        | mixed  | by an array and an int | np.array(1), 1           |

    @IDX-14.3
    Scenario: An element selected with an ellipsis is an array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a[np.array(1), 1, ...]`
      Then `v` is `5.0`
      And `isinstance(v, np.ndarray)` is `True`
      And `v` and `a` do not share memory
      And `a` is unchanged

    @IDX-14.4 @needs:MEM-7
    Scenario: As a bound of a slice it is an integer, and the slice is a view
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `v = a[np.array(1):]`
      Then `v` is `[2.0, 3.0]`
      And `v` and `a` overlap in memory
      And `a` is unchanged

    @IDX-14.5 @needs:MEM-7
    Scenario: A NumPy scalar is an integer and gives a view
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `i = np.array([1, 0])[0]`
      When `v = a[i]`
      Then `v` is `[3.0, 4.0]`
      And `v` and `a` overlap in memory
      And `a` is unchanged

  Rule: IDX-15 An array accepts a tensor as an index

    @IDX-15.1 @needs:MEM-1 @needs:MEM-12 @needs:IDX-2 @needs:IDX-5 @needs:IDX-8
    Scenario Outline: <description>: v = a[<index>]
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      And `t = <tensor>`
      When `v = a[<index>]`
      Then `v` is `<elements>`
      And `v` and `a` do not share memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case      | description     | tensor                            | index               | elements                             |
        | positions | An index array  | torch.tensor([2, 0])              | t                   | [[5.0, 6.0], [1.0, 2.0]]             |
        | mask      | A mask          | torch.tensor([True, False, True]) | t                   | [[1.0, 2.0], [5.0, 6.0]]             |
        | columns   | Columns         | torch.tensor([1, 0])              | :, t                | [[2.0, 1.0], [4.0, 3.0], [6.0, 5.0]] |
        | both      | Beside an array | torch.tensor([2, 0])              | t, np.array([0, 1]) | [5.0, 2.0]                           |

    @IDX-15.2 @needs:MEM-1 @needs:MEM-7
    Scenario Outline: A single integer gives a view, <description>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `i = torch.tensor(<tensor>)`
      When `v = a[<index>]`
      Then `v` is `<elements>`
      And `v` and `a` overlap in memory
      And `a` is unchanged

      Examples:
        | case   | description                           | tensor | index | elements     |
        | row    | of a row                              | 1      | i     | [3.0, 4.0]   |
        | start  | as the start of a slice               | 1      | i:    | [[3.0, 4.0]] |
        | vector | of a row, from a tensor with one axis | [1]    | i     | [3.0, 4.0]   |

    @IDX-15.3 @needs:IDX-4
    Scenario: A mask of another shape is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `v = a[torch.tensor([True, False])]`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: IDX-16 A tensor accepts an array as an index

    @IDX-16.1 @needs:MEM-3 @needs:IDX-2 @needs:IDX-5 @needs:IDX-8
    Scenario Outline: <description>: v = t[<index>]
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      And `a = <array>`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case      | description     | array                         | index                   | elements                 |
        | positions | An index array  | np.array([2, 0])              | a                       | [[5.0, 6.0], [1.0, 2.0]] |
        | mask      | A mask          | np.array([True, False, True]) | a                       | [[1.0, 2.0], [5.0, 6.0]] |
        | columns   | Columns         | np.array([1])                 | :, a                    | [[2.0], [4.0], [6.0]]    |
        | both      | Beside a tensor | np.array([2, 0])              | a, torch.tensor([0, 1]) | [5.0, 2.0]               |

    @IDX-16.2 @needs:MEM-3 @needs:MEM-6 @needs:MEM-16 @needs:IDX-13
    Scenario Outline: A 0-d integer array gives a view, <description>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `i = np.array(1)`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v` and `t` overlap in memory
      And `t` is unchanged

      Examples:
        | case  | description             | index | elements     |
        | row   | of a row                | i     | [3.0, 4.0]   |
        | start | as the start of a slice | i:    | [[3.0, 4.0]] |

  Rule: IDX-17 A tensor treats uint8 as a mask

    @IDX-17.1 @needs:IDX-1 @warns:DEPRECATED
    Scenario: Ones select and zeros do not
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `v = t[torch.tensor([1, 0, 1], dtype=torch.uint8)]`
      Then `v` is `[1.0, 3.0]`
      And `v` and `t` do not share memory
      And `t` is unchanged

    @IDX-17.2 @needs:IDX-4 @warns:DEPRECATED
    Scenario: A different size is refused, as for a mask
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `v = t[torch.tensor([1, 0], dtype=torch.uint8)]`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

  Rule: IDX-18 An array treats uint8 as integer indices

    @IDX-18.1 @needs:IDX-5
    Scenario: Ones and zeros are integer indices
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `v = a[np.array([1, 0, 1], dtype=np.uint8)]`
      Then `v` is `[2.0, 1.0, 2.0]`
      And `v` and `a` do not share memory
      And `a` is unchanged
