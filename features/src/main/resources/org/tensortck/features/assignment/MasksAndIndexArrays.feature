Feature: Assignment through masks and index arrays

  Rule: ASG-1 An assignment through a mask writes where the mask is true

    @ASG-1.1
    Scenario Outline: <description>: x[m] = <value>
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `m = <new>(<mask>)`
      When `x[m] = <value>`
      Then `x` is `<elements>`
      And `m` is unchanged

      Examples:
        | case          | description                                  | new          | mask                                        | value                         | elements                           |
        | tensor_number | A number, in a tensor                        | torch.tensor | [[True, False, True], [False, False, True]] | 9                             | [[9.0, 2.0, 9.0], [4.0, 5.0, 9.0]] |
        | array_number  | A number, in an array                        | np.array     | [[True, False, True], [False, False, True]] | 9                             | [[9.0, 2.0, 9.0], [4.0, 5.0, 9.0]] |
        | tensor_object | One element each, in a tensor                | torch.tensor | [[True, False, True], [False, False, True]] | torch.tensor([7.0, 8.0, 9.0]) | [[7.0, 2.0, 8.0], [4.0, 5.0, 9.0]] |
        | array_object  | One element each, in an array                | np.array     | [[True, False, True], [False, False, True]] | np.array([7.0, 8.0, 9.0])     | [[7.0, 2.0, 8.0], [4.0, 5.0, 9.0]] |
        | array_list    | A list, in an array                          | np.array     | [[True, False, True], [False, False, True]] | [7, 8, 9]                     | [[7.0, 2.0, 8.0], [4.0, 5.0, 9.0]] |
        | tensor_single | A single element, in a tensor                | torch.tensor | [[True, False, True], [False, False, True]] | torch.tensor([9.0])           | [[9.0, 2.0, 9.0], [4.0, 5.0, 9.0]] |
        | array_single  | A single element, in an array                | np.array     | [[True, False, True], [False, False, True]] | np.array([9.0])               | [[9.0, 2.0, 9.0], [4.0, 5.0, 9.0]] |
        | tensor_rows   | A row for each row of a tensor               | torch.tensor | [True, True]                                | torch.tensor([7.0, 8.0, 9.0]) | [[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]] |
        | array_rows    | A row for each row of an array               | np.array     | [True, True]                                | np.array([7.0, 8.0, 9.0])     | [[7.0, 8.0, 9.0], [7.0, 8.0, 9.0]] |
        | tensor_none   | A number, with an all-false mask of a tensor | torch.tensor | [False, False]                              | 9                             | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | array_none    | A number, with an all-false mask of an array | np.array     | [False, False]                              | 9                             | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | tensor_zero   | A true 0-d mask, of a tensor                 | torch.tensor | True                                        | 9                             | [[9.0, 9.0, 9.0], [9.0, 9.0, 9.0]] |
        | array_zero    | A true 0-d mask, of an array                 | np.array     | True                                        | 9                             | [[9.0, 9.0, 9.0], [9.0, 9.0, 9.0]] |
        | tensor_false  | A false 0-d mask, of a tensor                | torch.tensor | False                                       | 9                             | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | array_false   | A false 0-d mask, of an array                | np.array     | False                                       | 9                             | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |

    @ASG-1.2
    Scenario Outline: Columns of <description>
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `x[:, [True, False, True]] = <new>([7.0, 8.0])`
      Then `x` is `[[7.0, 2.0, 8.0], [7.0, 5.0, 8.0]]`

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: ASG-2 An assignment through an index array writes to the selected parts

    @ASG-2.1
    Scenario Outline: <description>: x[<index>] = <value>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `x[<index>] = <value>`
      Then `x` is `<elements>`

      Examples:
        | case            | description                       | new          | index           | value                               | elements                             |
        | tensor_number   | A number, in a tensor             | torch.tensor | [0, 2]          | 9                                   | [[9.0, 9.0], [3.0, 4.0], [9.0, 9.0]] |
        | array_number    | A number, in an array             | np.array     | [0, 2]          | 9                                   | [[9.0, 9.0], [3.0, 4.0], [9.0, 9.0]] |
        | tensor_row      | A row, in a tensor                | torch.tensor | [0, 2]          | torch.tensor([7.0, 8.0])            | [[7.0, 8.0], [3.0, 4.0], [7.0, 8.0]] |
        | array_row       | A row, in an array                | np.array     | [0, 2]          | np.array([7.0, 8.0])                | [[7.0, 8.0], [3.0, 4.0], [7.0, 8.0]] |
        | tensor_each     | A number for each row of a tensor | torch.tensor | [2, 0]          | torch.tensor([[7.0], [8.0]])        | [[8.0, 8.0], [3.0, 4.0], [7.0, 7.0]] |
        | array_each      | A number for each row of an array | np.array     | [2, 0]          | np.array([[7.0], [8.0]])            | [[8.0, 8.0], [3.0, 4.0], [7.0, 7.0]] |
        | tensor_negative | From the end of a tensor          | torch.tensor | [-1]            | 9                                   | [[1.0, 2.0], [3.0, 4.0], [9.0, 9.0]] |
        | array_negative  | From the end of an array          | np.array     | [-1]            | 9                                   | [[1.0, 2.0], [3.0, 4.0], [9.0, 9.0]] |
        | tensor_columns  | Columns of a tensor               | torch.tensor | :, [1]          | torch.tensor([[7.0], [8.0], [9.0]]) | [[1.0, 7.0], [3.0, 8.0], [5.0, 9.0]] |
        | array_columns   | Columns of an array               | np.array     | :, [1]          | np.array([[7.0], [8.0], [9.0]])     | [[1.0, 7.0], [3.0, 8.0], [5.0, 9.0]] |
        | tensor_points   | Points of a tensor                | torch.tensor | [0, 2], [1, 0]  | torch.tensor([7.0, 8.0])            | [[1.0, 7.0], [3.0, 4.0], [8.0, 6.0]] |
        | array_points    | Points of an array                | np.array     | [0, 2], [1, 0]  | np.array([7.0, 8.0])                | [[1.0, 7.0], [3.0, 4.0], [8.0, 6.0]] |
        | tensor_int      | Beside an integer, in a tensor    | torch.tensor | [0, 2], 1       | torch.tensor([7.0, 8.0])            | [[1.0, 7.0], [3.0, 4.0], [5.0, 8.0]] |
        | array_int       | Beside an integer, in an array    | np.array     | [0, 2], 1       | np.array([7.0, 8.0])                | [[1.0, 7.0], [3.0, 4.0], [5.0, 8.0]] |
        | tensor_zero     | An integer as a tensor            | torch.tensor | torch.tensor(1) | 9                                   | [[1.0, 2.0], [9.0, 9.0], [5.0, 6.0]] |
        | array_zero      | An integer as an array            | np.array     | np.array(1)     | 9                                   | [[1.0, 2.0], [9.0, 9.0], [5.0, 6.0]] |
        | array_list      | A list, in an array               | np.array     | [0, 2]          | [7, 8]                              | [[7.0, 8.0], [3.0, 4.0], [7.0, 8.0]] |

    @ASG-2.2
    Scenario Outline: The source written to <description> is copied
      Given `x = <new>([1.0, 2.0, 3.0])`
      And `y = <new>([7.0, 8.0])`
      When `x[[0, 2]] = y`
      Then `x` is `[7.0, 2.0, 8.0]`
      And `x` and `y` do not share memory
      And `y` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @ASG-2.3 @needs:MEM-1 @needs:MEM-12
    Scenario: An array is assigned part of a tensor
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `a[torch.tensor([2, 0])] = 9`
      Then `a` is `[9.0, 2.0, 9.0]`

    @ASG-2.4 @needs:MEM-3 @needs:ASG-1
    Scenario: A tensor is assigned part of an array
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t[np.array([True, False, True])] = 9`
      Then `t` is `[9.0, 2.0, 9.0]`

    @ASG-2.5
    Scenario Outline: An element of <dtype> keeps its value
      Given `x = <new>([1, 2, 3], dtype=<dtype>)`
      When `x[[2, 0]] = <new>([5, 6], dtype=<dtype>)`
      Then `x` is `<new>([6, 2, 5], dtype=<dtype>)`

      Examples:
        | case           | new          | dtype         |
        | tensor_int8    | torch.tensor | torch.int8    |
        | array_int8     | np.array     | np.int8       |
        | tensor_int16   | torch.tensor | torch.int16   |
        | array_int16    | np.array     | np.int16      |
        | tensor_float16 | torch.tensor | torch.float16 |
        | array_float16  | np.array     | np.float16    |
        | tensor_int32   | torch.tensor | torch.int32   |
        | array_int32    | np.array     | np.int32      |
        | tensor_float64 | torch.tensor | torch.float64 |
        | array_float64  | np.array     | np.float64    |

  Rule: ASG-3 An element that is assigned several times gets one of the values

    @ASG-3.1 @needs:ASG-2
    Scenario Outline: Two values for one element of <description>
      Given `x = <new>([1.0, 2.0, 3.0])`
      When `x[[0, 0, 1]] = <new>([7.0, 8.0, 9.0])`
      Then `x.tolist()[0] in [7.0, 8.0]` is `True`
      And `x.tolist()[1]` is `9.0`
      And `x.tolist()[2]` is `3.0`

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: ASG-4 An assignment is seen by all objects over the same memory

    @ASG-4.1 @needs:MEM-1 @needs:MEM-6 @needs:ASG-1 @needs:ASG-2
    Scenario Outline: Through <description> of a tensor
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `n = t.numpy()`
      And `v = t[1:]`
      When `t[<index>] = 9`
      Then `t` is `[[1.0, 9.0], [3.0, 9.0]]`
      And `n` is `[[1.0, 9.0], [3.0, 9.0]]`
      And `v` is `[[3.0, 9.0]]`
      And `n` and `t` share memory

      Examples:
        | case      | description    | index            |
        | mask      | a mask         | :, [False, True] |
        | positions | an index array | [0, 1], [1, 1]   |

    @ASG-4.2 @needs:MEM-3 @needs:MEM-7 @needs:ASG-1 @needs:ASG-2
    Scenario Outline: Through <description> of an array
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `t = torch.from_numpy(a)`
      And `v = a[1:]`
      When `a[<index>] = 9`
      Then `a` is `[[1.0, 9.0], [3.0, 9.0]]`
      And `t` is `[[1.0, 9.0], [3.0, 9.0]]`
      And `v` is `[[3.0, 9.0]]`
      And `t` and `a` share memory

      Examples:
        | case      | description    | index            |
        | mask      | a mask         | :, [False, True] |
        | positions | an index array | [0, 1], [1, 1]   |

    @ASG-4.3 @needs:MEM-6 @needs:MEM-7 @needs:ASG-2
    Scenario Outline: Through index arrays, to a view of <description>
      Given `x = <new>([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `v = x[1::2]`
      When `v[[1]] = 9`
      Then `x` is `[1.0, 2.0, 3.0, 9.0, 5.0]`
      And `v` is `[2.0, 9.0]`

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: ASG-5 An assignment with an invalid index is refused and writes nothing

    @ASG-5.1
    Scenario Outline: <description>: x[<index>] = 9
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `x[<index>] = 9`
      Then it fails with `<kind>`
      And `x` is unchanged

      Examples:
        | case          | description                               | new          | index              | kind               |
        | tensor_int    | A row out of range, of a tensor           | torch.tensor | 2                  | INDEX_OUT_OF_RANGE |
        | array_int     | A row out of range, of an array           | np.array     | 2                  | INDEX_OUT_OF_RANGE |
        | tensor_list   | Two rows out of range, of a tensor        | torch.tensor | [2, 3]             | INDEX_OUT_OF_RANGE |
        | array_list    | One of two rows out of range, of an array | np.array     | [0, 2]             | INDEX_OUT_OF_RANGE |
        | tensor_many   | More integers than axes, of a tensor      | torch.tensor | 0, 0, 0            | INDEX_OUT_OF_RANGE |
        | array_many    | More integers than axes, of an array      | np.array     | 0, 0, 0            | INDEX_OUT_OF_RANGE |
        | tensor_mask   | A mask that is too long for a tensor      | torch.tensor | [True, True, True] | SHAPE_MISMATCH     |
        | array_mask    | A mask that is too long for an array      | np.array     | [True, True, True] | SHAPE_MISMATCH     |
        | tensor_points | Two and three integers, of a tensor       | torch.tensor | [0, 1], [0, 1, 0]  | SHAPE_MISMATCH     |
        | array_points  | Two and three integers, of an array       | np.array     | [0, 1], [0, 1, 0]  | SHAPE_MISMATCH     |
        | tensor_float  | A float, for a tensor                     | torch.tensor | 1.0                | INVALID_INDEX      |
        | array_float   | A float, for an array                     | np.array     | 1.0                | INVALID_INDEX      |
        | tensor_step   | A step of 0, for a tensor                 | torch.tensor | ::0                | INVALID_INDEX      |
        | array_step    | A step of 0, for an array                 | np.array     | ::0                | INVALID_INDEX      |

    @ASG-5.2
    Scenario: A slice with a negative step, of a tensor
      Given `x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `x[::-1] = torch.tensor([[5.0, 6.0], [7.0, 8.0]])`
      Then `x` is `[[7.0, 8.0], [5.0, 6.0]]`, or it fails with `NEGATIVE_STRIDE`
