Feature: Indices between brackets

  Rule: IDX-19 An index of floats or complex numbers is refused

    @IDX-19.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[<index>]`
      Then it fails with `INVALID_INDEX`
      And `x` is unchanged

      Examples:
        | case           | description                             | new          | index               |
        | tensor_float   | A float, for a tensor                   | torch.tensor | 1.0                 |
        | array_float    | A float, for an array                   | np.array     | 1.0                 |
        | tensor_complex | A complex number, for a tensor          | torch.tensor | 1j                  |
        | array_complex  | A complex number, for an array          | np.array     | 1j                  |
        | tensor_floats  | A tensor of floats                      | torch.tensor | torch.tensor([1.0]) |
        | array_floats   | An array of floats                      | np.array     | np.array([1.0])     |
        | tensor_zero    | A tensor of one float                   | torch.tensor | torch.tensor(1.0)   |
        | array_zero     | An array of one float                   | np.array     | np.array(1.0)       |
        | tensor_empty   | An empty tensor of floats, for a tensor | torch.tensor | torch.tensor([])    |
        | array_empty    | An empty array of floats, for an array  | np.array     | np.array([])        |
        | array_list     | A list of floats, for an array          | np.array     | [1.0]               |

    @IDX-19.2
    Scenario Outline: A tensor of <dtype> is an index or refused
      Given `x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[torch.tensor([1, 0], dtype=torch.<dtype>)]`
      Then `v` is `[[3.0, 4.0], [1.0, 2.0]]`, or it fails with `INVALID_INDEX`
      And `x` is unchanged

      Examples:
        | case  | dtype |
        | int8  | int8  |
        | int16 | int16 |

  Rule: IDX-20 A slice with step 0 is refused

    @IDX-20.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([1.0, 2.0, 3.0])`
      When `v = x[<index>]`
      Then it fails with `INVALID_INDEX`
      And `x` is unchanged

      Examples:
        | case         | description              | new          | index |
        | tensor       | Of a tensor              | torch.tensor | ::0   |
        | array        | Of an array              | np.array     | ::0   |
        | tensor_bound | Of a tensor, with bounds | torch.tensor | 1:2:0 |
        | array_bound  | Of an array, with bounds | np.array     | 1:2:0 |

  Rule: IDX-21 An array refuses a second ellipsis

    @IDX-21.1
    Scenario Outline: <description>: v = a[<index>]
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `v = a[<index>]`
      Then it fails with `INVALID_INDEX`
      And `a` is unchanged

      Examples:
        | case   | description       | index       |
        | alone  | Two ellipses      | ..., ...    |
        | around | Around an integer | ..., 0, ... |

  Rule: IDX-22 More indices than axes are refused

    @IDX-22.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>(<elements>)`
      When `v = x[<index>]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case         | description                                 | new          | elements                 | index         |
        | tensor_ints  | Three integers, of a tensor                 | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | 0, 0, 0       |
        | array_ints   | Three integers, of an array                 | np.array     | [[1.0, 2.0], [3.0, 4.0]] | 0, 0, 0       |
        | tensor_range | Two integers and a slice, of a tensor       | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | 0, 0, :       |
        | array_range  | Two integers and a slice, of an array       | np.array     | [[1.0, 2.0], [3.0, 4.0]] | 0, 0, :       |
        | tensor_lists | Three lists, of a tensor                    | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | [0], [0], [0] |
        | array_lists  | Three lists, of an array                    | np.array     | [[1.0, 2.0], [3.0, 4.0]] | [0], [0], [0] |
        | tensor_rest  | Three integers and an ellipsis, of a tensor | torch.tensor | [[1.0, 2.0], [3.0, 4.0]] | ..., 0, 0, 0  |
        | array_rest   | Three integers and an ellipsis, of an array | np.array     | [[1.0, 2.0], [3.0, 4.0]] | ..., 0, 0, 0  |
        | tensor_zero  | An integer, of a 0-d tensor                 | torch.tensor | 1.5                      | 0             |
        | array_zero   | An integer, of a 0-d array                  | np.array     | 1.5                      | 0             |
        | tensor_all   | A slice, of a 0-d tensor                    | torch.tensor | 1.5                      | :             |
        | array_all    | A slice, of a 0-d array                     | np.array     | 1.5                      | :             |
        | tensor_list  | A list, of a 0-d tensor                     | torch.tensor | 1.5                      | [0]           |
        | array_list   | A list, of a 0-d array                      | np.array     | 1.5                      | [0]           |

  Rule: IDX-23 None adds an axis to a view

    @IDX-23.1 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` overlap in memory
      And `x` is unchanged

      Examples:
        | case          | description                      | new          | index         | elements                         |
        | tensor_first  | In front of all axes of a tensor | torch.tensor | None          | [[[1.0, 2.0], [3.0, 4.0]]]       |
        | array_first   | In front of all axes of an array | np.array     | np.newaxis    | [[[1.0, 2.0], [3.0, 4.0]]]       |
        | tensor_middle | Between the axes of a tensor     | torch.tensor | :, None       | [[[1.0, 2.0]], [[3.0, 4.0]]]     |
        | array_middle  | Between the axes of an array     | np.array     | :, None       | [[[1.0, 2.0]], [[3.0, 4.0]]]     |
        | tensor_last   | After all axes of a tensor       | torch.tensor | ..., None     | [[[1.0], [2.0]], [[3.0], [4.0]]] |
        | array_last    | After all axes of an array       | np.array     | ..., None     | [[[1.0], [2.0]], [[3.0], [4.0]]] |
        | tensor_around | Around an integer, of a tensor   | torch.tensor | None, 1, None | [[[3.0, 4.0]]]                   |
        | array_around  | Around an integer, of an array   | np.array     | None, 1, None | [[[3.0, 4.0]]]                   |
        | tensor_twice  | Twice, of a tensor               | torch.tensor | 0, None, None | [[[1.0, 2.0]]]                   |
        | array_twice   | Twice, of an array               | np.array     | 0, None, None | [[[1.0, 2.0]]]                   |

    @IDX-23.2 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: <description> of rank 0 gets one axis
      Given `x = <new>(1.5)`
      When `v = x[None]`
      Then `v` is `[1.5]`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

  Rule: IDX-24 An ellipsis stands for all remaining axes

    @IDX-24.1 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `v = x[<index>]`
      Then `v` is `<elements>`
      And `v` and `x` overlap in memory
      And `x` is unchanged

      Examples:
        | case          | description                | new          | index        | elements                 |
        | tensor_first  | In front, of a tensor      | torch.tensor | ..., 1       | [[2.0, 4.0], [6.0, 8.0]] |
        | array_first   | In front, of an array      | np.array     | ..., 1       | [[2.0, 4.0], [6.0, 8.0]] |
        | tensor_middle | In the middle, of a tensor | torch.tensor | 1, ..., 0    | [5.0, 7.0]               |
        | array_middle  | In the middle, of an array | np.array     | 1, ..., 0    | [5.0, 7.0]               |
        | tensor_none   | For no axis, of a tensor   | torch.tensor | 1, 1, ..., 0 | 7.0                      |
        | array_none    | For no axis, of an array   | np.array     | 1, 1, ..., 0 | 7.0                      |

  Rule: IDX-25 An empty tuple selects everything

    @IDX-25.1 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: An empty tuple gives a view of <description>
      Given `x = <new>([[1.0, 2.0], [3.0, 4.0]])`
      When `v = x[()]`
      Then `v` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | a tensor    | torch.tensor |
        | array  | an array    | np.array     |

    @IDX-25.2 @needs:MEM-6
    Scenario: A 0-d tensor gives a view
      Given `t = torch.tensor(1.5)`
      When `v = t[()]`
      Then `v` is `1.5`
      And `v` and `t` have the same memory
      And `t` is unchanged

    @IDX-25.3
    Scenario: A 0-d array gives a NumPy scalar
      Given `a = np.array(1.5)`
      When `v = a[()]`
      Then `v` is `1.5`
      And `type(v)` is `np.float64`
      And `a` is unchanged

  Rule: IDX-26 An empty slice gives an empty view

    @IDX-26.1
    Scenario Outline: <description>: v = x[<index>]
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = x[<index>]`
      Then `v.shape` is `<shape>`
      And `v.dtype == x.dtype` is `True`
      And `x` is unchanged

      Examples:
        | case           | description                   | new          | index  | shape  |
        | tensor_beyond  | Past the end of a tensor      | torch.tensor | 5:9    | (0, 3) |
        | array_beyond   | Past the end of an array      | np.array     | 5:9    | (0, 3) |
        | tensor_crossed | End before start, of a tensor | torch.tensor | 1:0    | (0, 3) |
        | array_crossed  | End before start, of an array | np.array     | 1:0    | (0, 3) |
        | tensor_columns | No columns of a tensor        | torch.tensor | :, 1:1 | (2, 0) |
        | array_columns  | No columns of an array        | np.array     | :, 1:1 | (2, 0) |
        | tensor_before  | Before the start of a tensor  | torch.tensor | -9:-5  | (0, 3) |
        | array_before   | Before the start of an array  | np.array     | -9:-5  | (0, 3) |
