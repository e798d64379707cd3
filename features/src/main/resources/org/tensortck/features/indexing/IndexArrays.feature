Feature: Integers and index arrays

  Rule: IDX-5 An index array copies the selected parts

    @IDX-5.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v.dtype == x.dtype` is `True`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case            | description                                           | new          | index                   | elements                             |
        | tensor_list     | A list, for a tensor                                  | torch.tensor | [0, 2]                  | [[1.0, 2.0], [5.0, 6.0]]             |
        | array_list      | A list, for an array                                  | np.array     | [0, 2]                  | [[1.0, 2.0], [5.0, 6.0]]             |
        | tensor_object   | A tensor, for a tensor                                | torch.tensor | torch.tensor([0, 2])    | [[1.0, 2.0], [5.0, 6.0]]             |
        | array_object    | An array, for an array                                | np.array     | np.array([0, 2])        | [[1.0, 2.0], [5.0, 6.0]]             |
        | tensor_order    | Any order and repeats, for a tensor                   | torch.tensor | torch.tensor([2, 0, 2]) | [[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]] |
        | array_order     | Any order and repeats, for an array                   | np.array     | np.array([2, 0, 2])     | [[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]] |
        | tensor_negative | From the end of a tensor                              | torch.tensor | [-1, -3]                | [[5.0, 6.0], [1.0, 2.0]]             |
        | array_negative  | From the end of an array                              | np.array     | [-1, -3]                | [[5.0, 6.0], [1.0, 2.0]]             |
        | tensor_one      | A single integer in a list keeps the axis of a tensor | torch.tensor | [1]                     | [[3.0, 4.0]]                         |
        | array_one       | A single integer in a list keeps the axis of an array | np.array     | [1]                     | [[3.0, 4.0]]                         |
        | tensor_all      | All of a tensor, in order                             | torch.tensor | [0, 1, 2]               | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] |
        | array_all       | All of an array, in order                             | np.array     | [0, 1, 2]               | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] |
        | tensor_columns  | Columns of a tensor                                   | torch.tensor | :, [1]                  | [[2.0], [4.0], [6.0]]                |
        | array_columns   | Columns of an array                                   | np.array     | :, [1]                  | [[2.0], [4.0], [6.0]]                |
        | tensor_int      | Beside an integer, in a tensor                        | torch.tensor | [0, 2], 1               | [2.0, 6.0]                           |
        | array_int       | Beside an integer, in an array                        | np.array     | [0, 2], 1               | [2.0, 6.0]                           |
        | tensor_range    | After a slice of a tensor                             | torch.tensor | 1:, [1, 0]              | [[4.0, 3.0], [6.0, 5.0]]             |
        | array_range     | After a slice of an array                             | np.array     | 1:, [1, 0]              | [[4.0, 3.0], [6.0, 5.0]]             |
        | tensor_none     | After a new axis of a tensor                          | torch.tensor | None, [0]               | [[[1.0, 2.0]]]                       |
        | array_none      | After a new axis of an array                          | np.array     | None, [0]               | [[[1.0, 2.0]]]                       |
        | tensor_rest     | After an ellipsis, for a tensor                       | torch.tensor | ..., [1]                | [[2.0], [4.0], [6.0]]                |
        | array_rest      | After an ellipsis, for an array                       | np.array     | ..., [1]                | [[2.0], [4.0], [6.0]]                |

    @IDX-5.2
    Scenario Outline: The shape of the index array replaces the axis of <description>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case         | description           | new          | index                          | elements                                             |
        | tensor       | a tensor              | torch.tensor | torch.tensor([[0, 1], [2, 0]]) | [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [1.0, 2.0]]] |
        | array        | an array              | np.array     | np.array([[0, 1], [2, 0]])     | [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [1.0, 2.0]]] |
        | tensor_inner | a tensor, for columns | torch.tensor | :, torch.tensor([[1], [0]])    | [[[2.0], [1.0]], [[4.0], [3.0]], [[6.0], [5.0]]]     |
        | array_inner  | an array, for columns | np.array     | :, np.array([[1], [0]])        | [[[2.0], [1.0]], [[4.0], [3.0]], [[6.0], [5.0]]]     |

    @IDX-5.3 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: Indices of a view of <description> count in the view
      Given `x = <new>([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])[1::2]`
      When `v = x[[2, 0]]`
      Then `v` is `[6.0, 2.0]`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @IDX-5.4
    Scenario Outline: A write to the result of an index array does not reach <description>
      Given `x = <new>([1.0, 2.0, 3.0])`
      And `v = x[<new>([0, 1])]`
      When `v[0] = 9`
      Then `v` is `[9.0, 2.0]`
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @IDX-5.5
    Scenario Outline: Integers of dtype <dtype>, <description>
      Given `x = <new>([1.0, 2.0, 3.0])`
      When `v = x[<new>([2, 0], dtype=<module>.<dtype>)]`
      Then `v` is `[3.0, 1.0]`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case         | description  | new          | module | dtype  |
        | tensor_int64 | for a tensor | torch.tensor | torch  | int64  |
        | tensor_int32 | in a tensor  | torch.tensor | torch  | int32  |
        | array_int8   | for an array | np.array     | np     | int8   |
        | array_int32  | in an array  | np.array     | np     | int32  |
        | array_int64  | of an array  | np.array     | np     | int64  |
        | array_uint64 | in an array  | np.array     | np     | uint64 |

  Rule: IDX-6 An empty index array selects no elements

    @IDX-6.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[<index>]`
      Then `v.shape` is `<shape>`
      And `v.dtype == x.dtype` is `True`
      And `x` is unchanged

      Examples:
        | case           | description                | new          | index                               | shape  |
        | tensor_list    | An empty list, of a tensor | torch.tensor | []                                  | (0, 3) |
        | array_list     | An empty list, of an array | np.array     | []                                  | (0, 3) |
        | tensor_object  | An empty tensor            | torch.tensor | torch.tensor([], dtype=torch.int64) | (0, 3) |
        | array_object   | An empty array             | np.array     | np.array([], dtype=np.int64)        | (0, 3) |
        | tensor_columns | No columns of a tensor     | torch.tensor | :, []                               | (2, 0) |
        | array_columns  | No columns of an array     | np.array     | :, []                               | (2, 0) |

  Rule: IDX-7 An integer out of range for its axis is refused

    @IDX-7.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[<index>]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case          | description                             | new          | index                |
        | tensor_int    | An integer past the end of a tensor     | torch.tensor | 2                    |
        | array_int     | An integer past the end of an array     | np.array     | 2                    |
        | tensor_before | An integer before the start of a tensor | torch.tensor | -3                   |
        | array_before  | An integer before the start of an array | np.array     | -3                   |
        | tensor_column | A column past the end of a tensor       | torch.tensor | :, 3                 |
        | array_column  | A column past the end of an array       | np.array     | :, 3                 |
        | tensor_list   | One integer of a list, for a tensor     | torch.tensor | [0, 2]               |
        | array_list    | One integer of a list, for an array     | np.array     | [0, 2]               |
        | tensor_low    | Before the start of a tensor, in a list | torch.tensor | [-3]                 |
        | array_low     | Before the start of an array, in a list | np.array     | [-3]                 |
        | tensor_object | Beside one integer, of a tensor         | torch.tensor | torch.tensor([1, 2]) |
        | array_object  | Beside one integer, of an array         | np.array     | np.array([1, 2])     |
        | tensor_inner  | Among columns of a tensor               | torch.tensor | :, [0, 3]            |
        | array_inner   | Among columns of an array               | np.array     | :, [0, 3]            |

  Rule: IDX-8 Several index arrays are broadcast together and select element by element

    @IDX-8.1 @needs:IDX-2 @needs:IDX-5
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case          | description                                   | new          | index                                          | elements                 |
        | tensor_points | Points of a tensor                            | torch.tensor | [0, 2], [1, 2]                                 | [2.0, 9.0]               |
        | array_points  | Points of an array                            | np.array     | [0, 2], [1, 2]                                 | [2.0, 9.0]               |
        | tensor_grid   | A grid of a tensor                            | torch.tensor | torch.tensor([[0], [2]]), torch.tensor([0, 2]) | [[1.0, 3.0], [7.0, 9.0]] |
        | array_grid    | A grid of an array                            | np.array     | np.array([[0], [2]]), np.array([0, 2])         | [[1.0, 3.0], [7.0, 9.0]] |
        | tensor_single | A list of one, beside a tensor                | torch.tensor | [0, 1, 2], [1]                                 | [2.0, 5.0, 8.0]          |
        | array_single  | A list of one, beside an array                | np.array     | [0, 1, 2], [1]                                 | [2.0, 5.0, 8.0]          |
        | tensor_tuples | Tuples, for a tensor                          | torch.tensor | (0, 2), (1, 2)                                 | [2.0, 9.0]               |
        | array_tuples  | Tuples, for an array                          | np.array     | (0, 2), (1, 2)                                 | [2.0, 9.0]               |
        | tensor_masks  | Two masks select pairs of a tensor            | torch.tensor | [True, False, True], [False, True, True]       | [2.0, 9.0]               |
        | array_masks   | Two masks select pairs of an array            | np.array     | [True, False, True], [False, True, True]       | [2.0, 9.0]               |
        | tensor_mixed  | A mask and a list of integers, of a tensor    | torch.tensor | [True, False, True], [1, 0]                    | [2.0, 7.0]               |
        | array_mixed   | A mask and a list of integers, of an array    | np.array     | [True, False, True], [1, 0]                    | [2.0, 7.0]               |
        | tensor_one    | A mask with one true element, beside a tensor | torch.tensor | [False, True, False], [2, 0]                   | [6.0, 4.0]               |
        | array_one     | A mask with one true element, beside an array | np.array     | [False, True, False], [2, 0]                   | [6.0, 4.0]               |

  Rule: IDX-9 Index arrays that cannot be broadcast together are refused

    @IDX-9.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])`
      When `v = x[<index>]`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged

      Examples:
        | case         | description                                          | new          | index                                   |
        | tensor       | Two and three integers, of a tensor                  | torch.tensor | [0, 1], [0, 1, 2]                       |
        | array        | Two and three integers, of an array                  | np.array     | [0, 1], [0, 1, 2]                       |
        | tensor_masks | Masks with two and three true elements, for a tensor | torch.tensor | [True, False, True], [True, True, True] |
        | array_masks  | Masks with two and three true elements, for an array | np.array     | [True, False, True], [True, True, True] |
        | tensor_false | False and two integers, of a tensor                  | torch.tensor | False, [0, 1]                           |
        | array_false  | False and two integers, of an array                  | np.array     | False, [0, 1]                           |

  Rule: IDX-10 Adjacent index arrays are replaced in place, separated ones in front

    @IDX-10.1 @needs:IDX-5 @needs:IDX-8
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` do not share memory
      And `x` is unchanged

      Examples:
        | case          | description                           | new          | index                   | elements                               |
        | tensor_side   | Adjacent, in a tensor                 | torch.tensor | :, [0, 2, 1], [1, 1, 0] | [[2, 6, 3], [8, 12, 9]]                |
        | array_side    | Adjacent, in an array                 | np.array     | :, [0, 2, 1], [1, 1, 0] | [[2, 6, 3], [8, 12, 9]]                |
        | tensor_apart  | Separated, in a tensor                | torch.tensor | [0, 1], :, [1, 0]       | [[2, 4, 6], [7, 9, 11]]                |
        | array_apart   | Separated, in an array                | np.array     | [0, 1], :, [1, 0]       | [[2, 4, 6], [7, 9, 11]]                |
        | tensor_second | One for a later axis of a tensor      | torch.tensor | :, [2, 0]               | [[[5, 6], [1, 2]], [[11, 12], [7, 8]]] |
        | array_second  | One for a later axis of an array      | np.array     | :, [2, 0]               | [[[5, 6], [1, 2]], [[11, 12], [7, 8]]] |
        | tensor_none   | Separated by a new axis, in a tensor  | torch.tensor | :, [0, 2], None, [1, 0] | [[[2], [8]], [[5], [11]]]              |
        | array_none    | Separated by a new axis, in an array  | np.array     | :, [0, 2], None, [1, 0] | [[[2], [8]], [[5], [11]]]              |
        | tensor_rest   | Separated by an ellipsis, in a tensor | torch.tensor | [0, 1], ..., [1, 0]     | [[2, 4, 6], [7, 9, 11]]                |
        | array_rest    | Separated by an ellipsis, in an array | np.array     | [0, 1], ..., [1, 0]     | [[2, 4, 6], [7, 9, 11]]                |

  Rule: IDX-11 A tensor applies integers first, so they do not separate index arrays

    @IDX-11.1 @needs:IDX-2 @needs:IDX-3 @needs:IDX-5 @needs:IDX-10
    Scenario Outline: <description>: v = t[<index>]
      Given `t = torch.tensor([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]])`
      When `v = t[<index>]`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case   | description                    | index                      | elements                       |
        | before | An integer, a slice and a list | 0, :, [1, 0]               | [[2, 1], [4, 3], [6, 5]]       |
        | mask   | An integer, a slice and a mask | 0, :, [True, True]         | [[1, 2], [3, 4], [5, 6]]       |
        | bool   | An integer, a slice and True   | 0, :, True                 | [[[1, 2]], [[3, 4]], [[5, 6]]] |
        | object | An integer as a tensor         | torch.tensor(0), :, [1, 0] | [[2, 1], [4, 3], [6, 5]]       |

  Rule: IDX-12 An array treats an integer beside index arrays as one of them

    @IDX-12.1 @needs:IDX-2 @needs:IDX-3 @needs:IDX-5 @needs:IDX-10
    Scenario Outline: <description>: v = a[<index>]
      Given `a = np.array([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]])`
      When `v = a[<index>]`
      Then `v` is `<elements>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case   | description                    | index                  | elements                   |
        | before | An integer, a slice and a list | 0, :, [1, 0]           | [[2, 4, 6], [1, 3, 5]]     |
        | mask   | An integer, a slice and a mask | 0, :, [True, True]     | [[1, 3, 5], [2, 4, 6]]     |
        | bool   | An integer, a slice and True   | 0, :, True             | [[[1, 2], [3, 4], [5, 6]]] |
        | object | An integer as an array         | np.array(0), :, [1, 0] | [[2, 4, 6], [1, 3, 5]]     |
        | last   | A list, a slice and an integer | [0, 1], :, 0           | [[1, 3, 5], [7, 9, 11]]    |
