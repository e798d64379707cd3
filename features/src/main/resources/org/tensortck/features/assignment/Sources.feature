Feature: Sources of an assignment

  Rule: ASG-6 A source that cannot be broadcast is refused and nothing is written

    @ASG-6.1
    Scenario Outline: <description>: x[<index>] = y
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `y = <new>(<source>)`
      When `x[<index>] = y`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case           | description                                   | new          | index                                                     | source                                              |
        | tensor_short   | A shorter row, for a tensor                   | torch.tensor | 0                                                         | [7.0, 8.0]                                          |
        | array_short    | A shorter row, for an array                   | np.array     | 0                                                         | [7.0, 8.0]                                          |
        | tensor_long    | A longer row, for a tensor                    | torch.tensor | 0                                                         | [7.0, 8.0, 9.0, 10.0]                               |
        | array_long     | A longer row, for an array                    | np.array     | 0                                                         | [7.0, 8.0, 9.0, 10.0]                               |
        | tensor_rows    | Two rows for one of a tensor                  | torch.tensor | 0                                                         | [[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]]                  |
        | array_rows     | Two rows for one of an array                  | np.array     | 0                                                         | [[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]]                  |
        | tensor_column  | A column for a row of a tensor                | torch.tensor | :1                                                        | [[7.0], [8.0]]                                      |
        | array_column   | A column for a row of an array                | np.array     | :1                                                        | [[7.0], [8.0]]                                      |
        | tensor_empty   | Two elements for an empty slice of a tensor   | torch.tensor | :, 1:1                                                    | [[7.0, 8.0]]                                        |
        | array_empty    | Two elements for an empty slice of an array   | np.array     | :, 1:1                                                    | [[7.0, 8.0]]                                        |
        | tensor_nothing | No elements for a slice of a tensor           | torch.tensor | 0                                                         | []                                                  |
        | array_nothing  | No elements for a slice of an array           | np.array     | 0                                                         | []                                                  |
        | tensor_list    | Three rows for two of a tensor                | torch.tensor | [0, 1]                                                    | [[7.0, 7.0, 7.0], [8.0, 8.0, 8.0], [9.0, 9.0, 9.0]] |
        | array_list     | Three rows for two of an array                | np.array     | [0, 1]                                                    | [[7.0, 7.0, 7.0], [8.0, 8.0, 8.0], [9.0, 9.0, 9.0]] |
        | tensor_mask    | Two elements for a mask of three, of a tensor | torch.tensor | torch.tensor([[True, True, True], [False, False, False]]) | [7.0, 8.0]                                          |
        | array_mask     | Two elements for a mask of three, of an array | np.array     | np.array([[True, True, True], [False, False, False]])     | [7.0, 8.0]                                          |

    @ASG-6.2
    Scenario: A list, for an array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a[0] = [7.0, 8.0]`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: ASG-7 Leading axes of size one of a source are dropped

    @ASG-7.1 @needs:ASG-2
    Scenario Outline: <description>: x[<index>] = <new>(<source>)
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `x[<index>] = <new>(<source>)`
      Then `x` is `<elements>`

      Examples:
        | case         | description                               | new          | index     | source         | elements                 |
        | tensor_row   | A matrix of one row, for a tensor         | torch.tensor | 1         | [[8.0, 9.0]]   | [[1.0, 2.0], [8.0, 9.0]] |
        | array_row    | A matrix of one row, for an array         | np.array     | 1         | [[8.0, 9.0]]   | [[1.0, 2.0], [8.0, 9.0]] |
        | tensor_two   | Two such axes, for a tensor               | torch.tensor | 1         | [[[8.0, 9.0]]] | [[1.0, 2.0], [8.0, 9.0]] |
        | array_two    | Two such axes, for an array               | np.array     | 1         | [[[8.0, 9.0]]] | [[1.0, 2.0], [8.0, 9.0]] |
        | tensor_list  | Rows of a tensor, with an index array     | torch.tensor | [0, 1]    | [[[8.0, 9.0]]] | [[8.0, 9.0], [8.0, 9.0]] |
        | array_list   | Rows of an array, with an index array     | np.array     | [0, 1]    | [[[8.0, 9.0]]] | [[8.0, 9.0], [8.0, 9.0]] |
        | tensor_point | One element of a tensor                   | torch.tensor | 1, 1      | [[9.0]]        | [[1.0, 2.0], [3.0, 9.0]] |
        | array_point  | One element of an array, with an ellipsis | np.array     | 1, 1, ... | [[9.0]]        | [[1.0, 2.0], [3.0, 9.0]] |

  Rule: ASG-8 An array with axes cannot be assigned to one element

    @ASG-8.1
    Scenario Outline: <description>: a[<index>] = <source>
      Given `a = np.array(<array>)`
      When `a[<index>] = <source>`
      Then `a` is `<result>`, or it fails with `SHAPE_MISMATCH`

      Examples:
        | case   | description                         | array                    | index       | source          | result                   |
        | one    | An array of one element             | [1.0, 2.0]               | 0           | np.array([5.0]) | [5.0, 2.0]               |
        | matrix | For an element of a matrix          | [[1.0, 2.0], [3.0, 4.0]] | 1, 1        | np.array([5.0]) | [[1.0, 2.0], [3.0, 5.0]] |
        | list   | A list of one number                | [1.0, 2.0]               | 0           | [5.0]           | [5.0, 2.0]               |
        | object | For an element selected by an array | [1.0, 2.0]               | np.array(0) | np.array([5.0]) | [5.0, 2.0]               |
        | tuple  | For the only element                | 1.0                      | ()          | np.array([5.0]) | 5.0                      |

    @ASG-8.2
    Scenario: A 0-d array is stored
      Given `a = np.array([1.0, 2.0])`
      When `a[0] = np.array(5.0)`
      Then `a` is `[5.0, 2.0]`

    @ASG-8.3
    Scenario Outline: A bool element takes <description>
      Given `a = np.array([True, False])`
      When `a[<index>] = np.array(<source>)`
      Then `a` is `[<elements>]`

      Examples:
        | case   | description                                          | index       | source         | elements     |
        | one    | an array of one nonzero element                      | 1           | [5.0]          | True, True   |
        | zero   | an array of one zero                                 | 0           | [0.0]          | False, False |
        | matrix | a matrix of one element                              | 1           | [[2]]          | True, True   |
        | nan    | an array of one NaN                                  | 1           | [float('nan')] | True, True   |
        | object | an array of one, for an element selected by an array | np.array(1) | [5.0]          | True, True   |

    @ASG-8.4
    Scenario: A bool element refuses an array of two elements
      Given `a = np.array([True, False])`
      When `a[1] = np.array([5.0, 6.0])`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

    @ASG-8.5
    Scenario: An array of two elements is refused
      Given `a = np.array([1.0, 2.0])`
      When `a[0] = np.array([5.0, 6.0])`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: ASG-9 An assignment to an empty selection writes nothing

    @ASG-9.1
    Scenario Outline: <description>: x[<index>] = <value>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `x[<index>] = <value>`
      Then `x` is unchanged
      And `x[<index>].shape` is `<shape>`

      Examples:
        | case         | description                                     | new          | index                                          | value                    | shape  |
        | tensor_range | A number, to an empty slice of a tensor         | torch.tensor | 1:1                                            | 9                        | (0, 2) |
        | array_range  | A number, to an empty slice of an array         | np.array     | 1:1                                            | 9                        | (0, 2) |
        | tensor_list  | A number, with an empty index array of a tensor | torch.tensor | []                                             | 9                        | (0, 2) |
        | array_list   | A number, with an empty index array of an array | np.array     | []                                             | 9                        | (0, 2) |
        | tensor_mask  | No elements, with an all-false mask of a tensor | torch.tensor | torch.tensor([[False, False], [False, False]]) | torch.tensor([])         | (0,)   |
        | array_mask   | No elements, with an all-false mask of an array | np.array     | [[False, False], [False, False]]               | np.array([])             | (0,)   |
        | tensor_row   | A row, to an empty slice of a tensor            | torch.tensor | 1:1                                            | torch.tensor([8.0, 9.0]) | (0, 2) |
        | array_row    | A row, to an empty slice of an array            | np.array     | 1:1                                            | np.array([8.0, 9.0])     | (0, 2) |

  Rule: ASG-10 A tensor assigned to part of an array is copied

    @ASG-10.1 @needs:MEM-1 @needs:MEM-12 @needs:ASG-1 @needs:ASG-2
    Scenario Outline: <description>: a[<index>] = t
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `t = torch.tensor(<tensor>)`
      When `a[<index>] = t`
      Then `a` is `<elements>`
      And `a.dtype` is `np.float64`
      And `a` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case      | description            | tensor       | index                          | elements                 |
        | row       | A row                  | [8.0, 9.0]   | 0                              | [[8.0, 9.0], [3.0, 4.0]] |
        | all       | A row for all rows     | [8.0, 9.0]   | :                              | [[8.0, 9.0], [8.0, 9.0]] |
        | integers  | Integers               | [8, 9]       | 1                              | [[1.0, 2.0], [8.0, 9.0]] |
        | positions | Through an index array | [[7.0, 8.0]] | [1]                            | [[1.0, 2.0], [7.0, 8.0]] |
        | mask      | Through a mask         | [8.0, 9.0]   | [[True, False], [False, True]] | [[8.0, 2.0], [3.0, 9.0]] |
        | single    | 0-d                    | 9.0          | 0                              | [[9.0, 9.0], [3.0, 4.0]] |

    @ASG-10.2 @needs:REF-1
    Scenario: A tensor that requires gradients is refused
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([8.0, 9.0], requires_grad=True)`
      When `a[:] = t`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `a` is unchanged

  Rule: ASG-11 An array is assigned to part of a tensor through torch.from_numpy

    @ASG-11.1 @needs:MEM-3
    Scenario Outline: <description>: t[<index>] = torch.from_numpy(a)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `a = np.array([8.0, 9.0])`
      When `t[<index>] = torch.from_numpy(a)`
      Then `t` is `<elements>`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case | description        | index | elements                 |
        | row  | A row              | 1     | [[1.0, 2.0], [8.0, 9.0]] |
        | all  | A row for all rows | :     | [[8.0, 9.0], [8.0, 9.0]] |
