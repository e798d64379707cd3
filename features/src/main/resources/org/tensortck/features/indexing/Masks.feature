Feature: Masks

  Rule: IDX-1 A mask selects the elements at which it is true

    @IDX-1.1
    Scenario Outline: <description>: v = x[m]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `m = <new>(<mask>)`
      When `v = x[m]`
      Then `v` is `<elements>`
      And `v.dtype == x.dtype` is `True`
      And `v` and `x` do not share memory
      And `x` is unchanged
      And `m` is unchanged

      Examples:
        | case       | description               | new          | mask                                          | elements                       |
        | tensor     | Some elements of a tensor | torch.tensor | [[True, False, True], [False, False, True]]   | [1.0, 3.0, 6.0]                |
        | array      | Some elements of an array | np.array     | [[True, False, True], [False, False, True]]   | [1.0, 3.0, 6.0]                |
        | tensor_one | One element of a tensor   | torch.tensor | [[False, False, False], [False, True, False]] | [5.0]                          |
        | array_one  | One element of an array   | np.array     | [[False, False, False], [False, True, False]] | [5.0]                          |
        | tensor_all | All elements of a tensor  | torch.tensor | [[True, True, True], [True, True, True]]      | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] |
        | array_all  | All elements of an array  | np.array     | [[True, True, True], [True, True, True]]      | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] |

    @IDX-1.2
    Scenario Outline: A mask that is all false selects nothing from <description>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[<new>([[False, False], [False, False]])]`
      Then `v` is `[]`
      And `v.shape` is `(0,)`
      And `v.dtype == x.dtype` is `True`
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @IDX-1.3
    Scenario Outline: <description> is a mask
      Given `x = <new>([1.0, 2.0, 3.0])`
      When `v = x[[True, False, True]]`
      Then `v` is `[1.0, 3.0]`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case   | description                   | new          |
        | tensor | A list of bools, for a tensor | torch.tensor |
        | array  | A list of bools, for an array | np.array     |

    @IDX-1.4 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: The order is row-major and not that of the memory, in <description>
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `v = x[<new>([[True, True], [True, False], [False, True]])]`
      Then `v` is `[1.0, 4.0, 2.0, 6.0]`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @IDX-1.5
    Scenario Outline: A write to the result of a mask does not reach <description>
      Given `x = <new>([1.0, 2.0, 3.0])`
      And `v = x[<new>([True, True, False])]`
      When `v[0] = 9`
      Then `v` is `[9.0, 2.0]`
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: IDX-2 A mask with fewer axes leaves the other axes whole

    @IDX-2.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case           | description                            | new          | index                                | elements                 |
        | tensor_rows    | Rows of a tensor                       | torch.tensor | torch.tensor([False, True])          | [[4.0, 5.0, 6.0]]        |
        | array_rows     | Rows of an array                       | np.array     | np.array([False, True])              | [[4.0, 5.0, 6.0]]        |
        | tensor_columns | Columns of a tensor                    | torch.tensor | :, torch.tensor([True, False, True]) | [[1.0, 3.0], [4.0, 6.0]] |
        | array_columns  | Columns of an array                    | np.array     | :, np.array([True, False, True])     | [[1.0, 3.0], [4.0, 6.0]] |
        | tensor_last    | Columns of a tensor, after an ellipsis | torch.tensor | ..., [True, False, True]             | [[1.0, 3.0], [4.0, 6.0]] |
        | array_last     | Columns of an array, after an ellipsis | np.array     | ..., [True, False, True]             | [[1.0, 3.0], [4.0, 6.0]] |
        | tensor_range   | A mask and a slice, of a tensor        | torch.tensor | [True, True], 1:                     | [[2.0, 3.0], [5.0, 6.0]] |
        | array_range    | A mask and a slice, of an array        | np.array     | [True, True], 1:                     | [[2.0, 3.0], [5.0, 6.0]] |
        | tensor_int     | A mask and an integer, of a tensor     | torch.tensor | [True, True], 1                      | [2.0, 5.0]               |
        | array_int      | A mask and an integer, of an array     | np.array     | [True, True], 1                      | [2.0, 5.0]               |
        | tensor_none    | A mask and a new axis, of a tensor     | torch.tensor | None, [False, True]                  | [[[4.0, 5.0, 6.0]]]      |
        | array_none     | A mask and a new axis, of an array     | np.array     | None, [False, True]                  | [[[4.0, 5.0, 6.0]]]      |

    @IDX-2.2
    Scenario Outline: A mask for two axes of three, of <description>
      Given `x = <new>([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case         | description             | new          | index                                          | elements                             |
        | tensor_first | a tensor, the first two | torch.tensor | torch.tensor([[True, False], [True, True]])    | [[1.0, 2.0], [5.0, 6.0], [7.0, 8.0]] |
        | array_first  | an array, the first two | np.array     | np.array([[True, False], [True, True]])        | [[1.0, 2.0], [5.0, 6.0], [7.0, 8.0]] |
        | tensor_last  | a tensor, the last two  | torch.tensor | :, torch.tensor([[True, False], [True, True]]) | [[1.0, 3.0, 4.0], [5.0, 7.0, 8.0]]   |
        | array_last   | an array, the last two  | np.array     | :, np.array([[True, False], [True, True]])     | [[1.0, 3.0, 4.0], [5.0, 7.0, 8.0]]   |

    @IDX-2.3
    Scenario Outline: A mask that selects no row of <description> keeps the size of the rows
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[[False, False]]`
      Then `v` is `[]`
      And `v.shape` is `(0, 3)`
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: IDX-3 A 0-d mask adds an axis

    @IDX-3.1
    Scenario Outline: True, <description>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case          | description                            | new          | index              | elements                     |
        | tensor        | of a tensor                            | torch.tensor | True               | [[[1.0, 2.0], [3.0, 4.0]]]   |
        | array         | of an array                            | np.array     | True               | [[[1.0, 2.0], [3.0, 4.0]]]   |
        | tensor_object | as a tensor                            | torch.tensor | torch.tensor(True) | [[[1.0, 2.0], [3.0, 4.0]]]   |
        | array_object  | as an array                            | np.array     | np.array(True)     | [[[1.0, 2.0], [3.0, 4.0]]]   |
        | tensor_inner  | in the middle of a tensor              | torch.tensor | :, True            | [[[1.0, 2.0]], [[3.0, 4.0]]] |
        | array_inner   | in the middle of an array              | np.array     | :, True            | [[[1.0, 2.0]], [[3.0, 4.0]]] |
        | tensor_after  | after an integer, in a tensor          | torch.tensor | 1, True            | [[3.0, 4.0]]                 |
        | array_after   | after an integer, in an array          | np.array     | 1, True            | [[3.0, 4.0]]                 |
        | tensor_both   | twice, which adds one axis to a tensor | torch.tensor | True, True         | [[[1.0, 2.0], [3.0, 4.0]]]   |
        | array_both    | twice, which adds one axis to an array | np.array     | True, True         | [[[1.0, 2.0], [3.0, 4.0]]]   |

    @IDX-3.2
    Scenario Outline: False, <description>
      Given `x = <new>(<elements>)`
      When `v = x[<index>]`
      Then `v` is `<selected>`
      And `v.shape` is `<shape>`
      And `x` is unchanged

      Examples:
        | case         | description                   | new          | elements                 | index    | selected | shape     |
        | tensor       | of a tensor                   | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | False    | []       | (0, 2, 2) |
        | array        | of an array                   | np.array     | [[1.0, 2.0], [3.0, 4.0]] | False    | []       | (0, 2, 2) |
        | tensor_after | after an integer, in a tensor | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | 0, False | []       | (0, 2)    |
        | array_after  | after an integer, in an array | np.array     | [[1.0, 2.0], [3.0, 4.0]] | 0, False | []       | (0, 2)    |
        | tensor_zero  | of a 0-d tensor               | torch.tensor | 1.5                      | False    | []       | (0,)      |
        | array_zero   | of a 0-d array                | np.array     | 1.5                      | False    | []       | (0,)      |

    @IDX-3.3
    Scenario Outline: True, of 0-d <description>
      Given `x = <new>(1.5)`
      When `v = x[True]`
      Then `v` is `[1.5]`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: IDX-4 A mask of a different shape is refused

    @IDX-4.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[<index>]`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged

      Examples:
        | case           | description                                 | new          | index                                                    |
        | tensor_short   | Too short for the rows of a tensor          | torch.tensor | [True]                                                   |
        | array_short    | Too short for the rows of an array          | np.array     | [True]                                                   |
        | tensor_long    | Too long for the rows of a tensor           | torch.tensor | torch.tensor([True, False, True])                        |
        | array_long     | Too long for the rows of an array           | np.array     | np.array([True, False, True])                            |
        | tensor_columns | Too short for the columns of a tensor       | torch.tensor | :, [True, False]                                         |
        | array_columns  | Too short for the columns of an array       | np.array     | :, [True, False]                                         |
        | tensor_swapped | Of a tensor, with the axes swapped          | torch.tensor | torch.tensor([[True, True], [True, True], [True, True]]) |
        | array_swapped  | Of an array, with the axes swapped          | np.array     | np.array([[True, True], [True, True], [True, True]])     |
        | tensor_one_row | One row, which is not broadcast to a tensor | torch.tensor | torch.tensor([[True, True, True]])                       |
        | array_one_row  | One row, which is not broadcast to an array | np.array     | np.array([[True, True, True]])                           |

    @IDX-4.2
    Scenario: A mask with a size of 0 selects nothing, whatever its other size
      Then `np.zeros((2, 3))[np.zeros(SHAPE, dtype=np.bool_)].shape` is `RESULT` for every row of
        | SHAPE  | RESULT          |
        | (0, 3) | (0,)            |
        | (2, 0) | (0,)            |
        | (0, 0) | (0,)            |
        | (0,)   | (0, 3)          |
        | (3, 3) | !SHAPE_MISMATCH |
        | (2, 2) | !SHAPE_MISMATCH |
        | (3,)   | !SHAPE_MISMATCH |
