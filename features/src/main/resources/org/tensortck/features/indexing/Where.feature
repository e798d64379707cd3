Feature: where, and elements along an axis

  Rule: IDX-37 torch.where takes each element from one of two tensors

    @IDX-37.1 @needs:DTY-1
    Scenario Outline: <description>: r = torch.where(<arguments>)
      Given `c = torch.tensor([[True, False, True], [False, True, False]])`
      And `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `u = torch.tensor([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]])`
      When `r = torch.where(<arguments>)`
      Then `r` is `<result>`
      And `r.dtype` is `torch.float32`
      And `r` and `t` do not share memory
      And `r` and `u` do not share memory
      And `c` is unchanged
      And `t` is unchanged
      And `u` is unchanged

      Examples:
        | case    | description                               | arguments                | result                                                        |
        | tensors | Two tensors                               | c, t, u                  | [[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]]                         |
        | number  | A tensor and a number                     | c, t, 0.5                | [[1.0, 0.5, 3.0], [0.5, 5.0, 0.5]]                            |
        | first   | A number and a tensor                     | c, 0.5, t                | [[0.5, 2.0, 0.5], [4.0, 0.5, 6.0]]                            |
        | numbers | Two numbers                               | c, 0.5, -0.0             | [[0.5, -0.0, 0.5], [-0.0, 0.5, -0.0]]                         |
        | same    | A condition that is all true              | t > 0, t, u              | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                            |
        | none    | A condition that is all false             | t < 0, t, u              | [[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]]                      |
        | single  | A 0-d condition                           | torch.tensor(True), t, u | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                            |
        | nan     | Elements that are not taken do not matter | c, t, float('nan')       | [[1.0, float('nan'), 3.0], [float('nan'), 5.0, float('nan')]] |

    @IDX-37.2 @needs:VIW-1
    Scenario: Transposed tensors
      Given `c = torch.tensor([[True, False], [False, False]])`
      And `t = torch.tensor([[1, 2], [3, 4]])`
      When `r = torch.where(c.T, t.T, 0)`
      Then `r` is `[[1, 0], [0, 0]]`
      And `r` and `t` do not share memory
      And `c` is unchanged
      And `t` is unchanged

    @IDX-37.3
    Scenario: The result is in the graph
      Given `c = torch.tensor([True, False])`
      And `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `r = torch.where(c, t, 0)`
      Then `r` is `[1.0, 0.0]`
      And `r.requires_grad` is `True`
      And `r.is_leaf` is `False`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @IDX-37.4 @needs:IDX-5
    Scenario: Many elements
      Given `t = torch.arange(5000)`
      And `u = torch.arange(-5000, 0)`
      When `r = torch.where(t >= 3000, t, u)`
      Then `r[[0, 2000, 2999, 3000, 4999]]` is `[-5000, -3000, -2001, 3000, 4999]`
      And `t` is unchanged
      And `u` is unchanged

  Rule: IDX-38 np.where takes each element from one of two arrays

    @IDX-38.1
    Scenario Outline: <description>: r = np.where(<arguments>)
      Given `c = np.array([[True, False, True], [False, True, False]])`
      And `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `b = np.array([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]])`
      When `r = np.where(<arguments>)`
      Then `r` is `<result>`
      And `r.dtype` is `np.float64`
      And `r` and `a` do not share memory
      And `r` and `b` do not share memory
      And `c` is unchanged
      And `a` is unchanged
      And `b` is unchanged

      Examples:
        | case    | description                               | arguments          | result                                                        |
        | arrays  | Two arrays                                | c, a, b            | [[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]]                         |
        | number  | An array and a number                     | c, a, 0.5          | [[1.0, 0.5, 3.0], [0.5, 5.0, 0.5]]                            |
        | first   | A number and an array                     | c, 0.5, a          | [[0.5, 2.0, 0.5], [4.0, 0.5, 6.0]]                            |
        | numbers | Two numbers                               | c, 0.5, -0.0       | [[0.5, -0.0, 0.5], [-0.0, 0.5, -0.0]]                         |
        | list    | An array and a list                       | c, a, [7, 8, 9]    | [[1.0, 8.0, 3.0], [7.0, 5.0, 9.0]]                            |
        | same    | A condition that is all true              | a > 0, a, b        | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                            |
        | none    | A condition that is all false             | a < 0, a, b        | [[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]]                      |
        | bool    | A bool as the condition                   | True, a, b         | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]                            |
        | nan     | Elements that are not taken do not matter | c, a, float('nan') | [[1.0, float('nan'), 3.0], [float('nan'), 5.0, float('nan')]] |

    @IDX-38.2
    Scenario: Numbers alone give a 0-d array, not a NumPy scalar
      When `r = np.where(True, 1, 2)`
      Then `r` is `1`
      And `type(r)` is `np.ndarray`
      And `r.shape` is `()`

    @IDX-38.3 @needs:IDX-5
    Scenario: Many elements
      Given `a = np.arange(5000)`
      And `b = np.arange(-5000, 0)`
      When `r = np.where(a >= 3000, a, b)`
      Then `r[[0, 2000, 2999, 3000, 4999]]` is `[-5000, -3000, -2001, 3000, 4999]`
      And `a` is unchanged
      And `b` is unchanged

  Rule: IDX-39 where broadcasts its three arguments together

    @IDX-39.1
    Scenario Outline: <description>, tensors
      When `r = torch.where(torch.tensor(<condition>), torch.tensor(<first>), torch.tensor(<second>))`
      Then `r` is `<result>`
      And `r.shape` is `<shape>`

      Examples:
        | case      | description                          | condition         | first            | second     | result                 | shape  |
        | condition | A condition for each row             | [[True], [False]] | [1, 2, 3]        | [7, 8, 9]  | [[1, 2, 3], [7, 8, 9]] | (2, 3) |
        | first     | A row and a column                   | [True, False]     | [1, 2]           | [[7], [8]] | [[1, 7], [1, 8]]       | (2, 2) |
        | matrix    | A condition for the rows of a matrix | [True, False]     | [[1, 2], [3, 4]] | 0          | [[1, 0], [3, 0]]       | (2, 2) |

    @IDX-39.2
    Scenario Outline: <description>, arrays
      When `r = np.where(np.array(<condition>), np.array(<first>), np.array(<second>))`
      Then `r` is `<result>`
      And `r.shape` is `<shape>`

      Examples:
        | case      | description                          | condition         | first            | second     | result                 | shape  |
        | condition | A condition for each row             | [[True], [False]] | [1, 2, 3]        | [7, 8, 9]  | [[1, 2, 3], [7, 8, 9]] | (2, 3) |
        | first     | A row and a column                   | [True, False]     | [1, 2]           | [[7], [8]] | [[1, 7], [1, 8]]       | (2, 2) |
        | matrix    | A condition for the rows of a matrix | [True, False]     | [[1, 2], [3, 4]] | 0          | [[1, 0], [3, 0]]       | (2, 2) |

    @IDX-39.3
    Scenario Outline: Shapes that cannot be broadcast are refused for <side>
      Given `c = <module>([True, False])`
      And `x = <module>([1.0, 2.0])`
      And `y = <module>([1.0, 2.0, 3.0])`
      When `r = <function>(c, x, y)`
      Then it fails with `SHAPE_MISMATCH`
      And `c` is unchanged
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case    | side    | module       | function    |
        | tensors | tensors | torch.tensor | torch.where |
        | arrays  | arrays  | np.array     | np.where    |

  Rule: IDX-40 torch.where has the dtype of torch.result_type

    @IDX-40.1
    Scenario: Pairs of dtypes
      Given `c = torch.tensor([True, False])`
      And `u8 = torch.tensor([1, 2], dtype=torch.uint8)`
      And `i64 = torch.tensor([1, 2])`
      And `f16 = torch.tensor([1.0, 2.0], dtype=torch.float16)`
      And `b = torch.tensor([True, True])`
      Then `torch.where(c, FIRST, SECOND).dtype` is `torch.DTYPE` for every row of
        | FIRST | SECOND                                   | DTYPE   |
        | u8    | 3                                        | uint8   |
        | u8    | i64                                      | int64   |
        | u8    | torch.tensor(3)                          | uint8   |
        | f16   | 0.5                                      | float16 |
        | i64   | 0.5                                      | float32 |
        | i64   | f16                                      | float16 |
        | b     | 3                                        | int64   |
        | b     | True                                     | bool    |
        | 1     | 2                                        | int64   |
        | 1     | 0.5                                      | float32 |
        | f16   | torch.tensor(1.0, dtype=torch.float64)   | float16 |
        | f16   | torch.tensor([1.0], dtype=torch.float64) | float64 |

    @IDX-40.2
    Scenario: A number that the dtype of the other operand cannot represent is refused
      Then `torch.where(torch.tensor([True, False]), FIRST, SECOND)` is `RESULT` for every row of
        | FIRST                                   | SECOND                                  | RESULT              |
        | torch.tensor([1, 2], dtype=torch.uint8) | 300                                     | !VALUE_OUT_OF_RANGE |
        | 300                                     | torch.tensor([1, 2], dtype=torch.uint8) | !VALUE_OUT_OF_RANGE |
        | torch.tensor([1, 2], dtype=torch.uint8) | 255                                     | [1, 255]            |
        | torch.tensor([1, 2], dtype=torch.int8)  | -129                                    | !VALUE_OUT_OF_RANGE |
        | torch.tensor([1, 2], dtype=torch.int8)  | 2.5                                     | [1.0, 2.5]          |

  Rule: IDX-41 np.where has the dtype of np.result_type

    @IDX-41.1
    Scenario: Pairs of dtypes
      Given `c = np.array([True, False])`
      And `i8 = np.array([1, 2], dtype=np.int8)`
      And `i64 = np.array([1, 2], dtype=np.int64)`
      And `u64 = np.array([1, 2], dtype=np.uint64)`
      And `f32 = np.array([1.0, 2.0], dtype=np.float32)`
      And `b = np.array([True, True])`
      Then `np.where(c, FIRST, SECOND).dtype` is `np.DTYPE` for every row of
        | FIRST | SECOND                      | DTYPE     |
        | i8    | 3                           | int8      |
        | i8    | i64                         | int64     |
        | i8    | np.array(3, dtype=np.int64) | int64     |
        | f32   | 0.5                         | float32   |
        | i64   | 0.5                         | float64   |
        | i64   | f32                         | float64   |
        | b     | True                        | bool_     |
        | 1     | 0.5                         | float64   |
        | u64   | i64                         | float64   |
        | f32   | np.array([1.0])[0]          | float64   |
        | f32   | 2j                          | complex64 |

  Rule: IDX-42 where with a condition alone gives the indices of nonzero elements

    @IDX-42.1
    Scenario Outline: The indices of <description> in a tensor
      Given `t = torch.tensor(<elements>)`
      When `p = torch.where(t)`
      Then `p[0]` is `<positions>`
      And `len(p)` is `1`
      And `p[0].dtype` is `torch.int64`
      And `t` is unchanged

      Examples:
        | case    | description           | elements        | positions |
        | numbers | nonzero elements      | [0.0, 2.5, 0.0] | [1]       |
        | none    | no nonzero element    | [0, 0]          | []        |
        | single  | a nonzero 0-d element | 3               | [0]       |

    @IDX-42.2
    Scenario Outline: The indices of <description> in an array
      Given `a = np.array(<elements>)`
      When `p = np.where(a)`
      Then `p[0]` is `<positions>`
      And `len(p)` is `1`
      And `p[0].dtype` is `np.int64`
      And `a` is unchanged

      Examples:
        | case    | description        | elements        | positions |
        | numbers | nonzero elements   | [0.0, 2.5, 0.0] | [1]       |
        | none    | no nonzero element | [0, 0]          | []        |

    @IDX-42.4
    Scenario Outline: The indices of true elements in a matrix: <library>
      Given `x = <new>([[True, False], [True, True]])`
      When `i, j = <where>(x)`
      Then `i` is `[0, 1, 1]`
      And `j` is `[0, 0, 1]`
      And `x` is unchanged

      Examples:
        | case   | library | new          | where       |
        | tensor | PyTorch | torch.tensor | torch.where |
        | array  | NumPy   | np.array     | np.where    |

    @IDX-42.3
    Scenario: A 0-d array is refused or counts as a vector
      Given `a = np.array(3)`
      When `p = np.where(a)`
      Then `p[0]` is `[0]`, or it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: IDX-43 A numeric condition is true where nonzero, or refused for tensors

    @IDX-43.1
    Scenario Outline: torch.where with a condition of <dtype> is true where nonzero, or refused
      Given `c = torch.tensor([1, 0], dtype=torch.<dtype>)`
      And `t = torch.tensor([1, 2])`
      When `r = torch.where(c, t, 0)`
      Then `r` is `[1, 0]`, or it fails with `INVALID_INDEX`
      And `c` is unchanged
      And `t` is unchanged

      Examples:
        | case    | dtype   |
        | int64   | int64   |
        | float32 | float32 |

    @IDX-43.2
    Scenario Outline: np.where with a condition of <dtype> is true where nonzero
      Given `c = np.array([2, 0], dtype=np.<dtype>)`
      And `a = np.array([1, 2])`
      When `r = np.where(c, a, 0)`
      Then `r` is `[1, 0]`
      And `r` and `a` do not share memory
      And `c` is unchanged
      And `a` is unchanged

      Examples:
        | case    | dtype   |
        | int64   | int64   |
        | float32 | float32 |

  Rule: IDX-44 take_along_dim takes elements at indices along one dimension

    @IDX-44.1
    Scenario Outline: <description>: r = torch.take_along_dim(t, i<dim>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = torch.tensor(<index>)`
      When `r = torch.take_along_dim(t, i<dim>)`
      Then `r` is `<result>`
      And `r` and `t` do not share memory
      And `t` is unchanged
      And `i` is unchanged

      Examples:
        | case      | description                      | index                  | dim  | result                             |
        | columns   | Indices for each row             | [[2, 0, 1], [0, 2, 1]] | , 1  | [[3.0, 1.0, 2.0], [4.0, 6.0, 5.0]] |
        | last      | The last dimension, from the end | [[2, 0, 1], [0, 2, 1]] | , -1 | [[3.0, 1.0, 2.0], [4.0, 6.0, 5.0]] |
        | rows      | Indices for each column          | [[1, 0, 1]]            | , 0  | [[4.0, 2.0, 6.0]]                  |
        | fewer     | One index in each row            | [[2], [0]]             | , 1  | [[3.0], [4.0]]                     |
        | broadcast | One index for all rows           | [[2]]                  | , 1  | [[3.0], [6.0]]                     |
        | negative  | An index from the end            | [[-1], [0]]            | , 1  | [[3.0], [4.0]]                     |
        | flat      | Flat indices                     | [5, 0]                 |      | [6.0, 1.0]                         |
        | flattened | A matrix of flat indices         | [[5], [0]]             |      | [6.0, 1.0]                         |

    @IDX-44.2
    Scenario: A tensor of one row is broadcast to the index
      Given `t = torch.tensor([[1.0, 2.0, 3.0]])`
      And `i = torch.tensor([[2, 0], [1, 1]])`
      When `r = torch.take_along_dim(t, i, 1)`
      Then `r` is `[[3.0, 1.0], [2.0, 2.0]]`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @IDX-44.3
    Scenario: The result is in the graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `r = torch.take_along_dim(t, torch.tensor([1]), 0)`
      Then `r` is `[2.0]`
      And `r.requires_grad` is `True`
      And `r` and `t` do not share memory
      And `t` is unchanged

  Rule: IDX-45 take_along_axis takes elements at indices along one axis

    @IDX-45.1
    Scenario Outline: <description>: r = np.take_along_axis(a, i<axis>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = np.array(<index>)`
      When `r = np.take_along_axis(a, i<axis>)`
      Then `r` is `<result>`
      And `r` and `a` do not share memory
      And `a` is unchanged
      And `i` is unchanged

      Examples:
        | case      | description                | index                  | axis        | result                             |
        | columns   | Indices for each row       | [[2, 0, 1], [0, 2, 1]] | , 1         | [[3.0, 1.0, 2.0], [4.0, 6.0, 5.0]] |
        | default   | The default, the last axis | [[2, 0, 1], [0, 2, 1]] |             | [[3.0, 1.0, 2.0], [4.0, 6.0, 5.0]] |
        | rows      | Indices for each column    | [[1, 0, 1]]            | , 0         | [[4.0, 2.0, 6.0]]                  |
        | fewer     | One index in each row      | [[2], [0]]             | , 1         | [[3.0], [4.0]]                     |
        | broadcast | One index for all rows     | [[2]]                  | , 1         | [[3.0], [6.0]]                     |
        | negative  | An index from the end      | [[-1], [0]]            | , 1         | [[3.0], [4.0]]                     |
        | flat      | Flat indices               | [5, 0]                 | , axis=None | [6.0, 1.0]                         |

    @IDX-45.2
    Scenario: Indices of a smaller integer dtype
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `r = np.take_along_axis(a, np.array([2, 0], dtype=np.int8), 0)`
      Then `r` is `[3.0, 1.0]`
      And `r` and `a` do not share memory
      And `a` is unchanged

  Rule: IDX-46 Taking along an axis refuses an index that does not fit

    @IDX-46.1
    Scenario Outline: <description> is refused by take_along_dim
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = torch.take_along_dim(t, torch.tensor(<index>), <dim>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case  | description               | index             | dim | kind               |
        | rank  | An index of another rank  | [1, 0]            | 1   | SHAPE_MISMATCH     |
        | shape | An index of too many rows | [[0], [0], [0]]   | 1   | SHAPE_MISMATCH     |
        | dim   | A nonexistent dimension   | [[0], [0]]        | 2   | INDEX_OUT_OF_RANGE |
        | dtype | An index of bools         | [[True], [False]] | 1   | INVALID_INDEX      |
        | real  | An index of floats        | [[1.0], [0.0]]    | 1   | INVALID_INDEX      |

    @IDX-46.2
    Scenario Outline: <description> is refused by take_along_axis
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.take_along_axis(a, np.array(<index>), axis=<axis>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | description               | index             | axis | kind               |
        | rank     | An index of another rank  | [1, 0]            | 1    | SHAPE_MISMATCH     |
        | flat     | A matrix as flat indices  | [[1, 0]]          | None | SHAPE_MISMATCH     |
        | shape    | An index of too many rows | [[0], [0], [0]]   | 1    | SHAPE_MISMATCH     |
        | axis     | A nonexistent axis        | [[0], [0]]        | 2    | INDEX_OUT_OF_RANGE |
        | position | An index beyond the axis  | [[3], [0]]        | 1    | INDEX_OUT_OF_RANGE |
        | before   | An index before the axis  | [[-4], [0]]       | 1    | INDEX_OUT_OF_RANGE |
        | dtype    | An index of bools         | [[True], [False]] | 1    | INVALID_INDEX      |
        | real     | An index of floats        | [[1.0], [0.0]]    | 1    | INVALID_INDEX      |
