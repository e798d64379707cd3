Feature: Functions that select

  Rule: IDX-27 index_select copies parts of a tensor along one dimension

    @IDX-27.1
    Scenario Outline: <description>: v = torch.index_select(t, <dim>, i)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = torch.tensor(<index>)`
      When `v = torch.index_select(t, <dim>, i)`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged
      And `i` is unchanged

      Examples:
        | case    | description        | dim | index  | elements                           |
        | rows    | Rows, in any order | 0   | [1, 0] | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |
        | columns | Columns            | 1   | [0, 2] | [[1.0, 3.0], [4.0, 6.0]]           |
        | last    | The last dimension | -1  | [2]    | [[3.0], [6.0]]                     |
        | repeats | A row twice        | 0   | [0, 0] | [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]] |
        | single  | A single integer   | 0   | 1      | [[4.0, 5.0, 6.0]]                  |
        | all     | All rows, in order | 0   | [0, 1] | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |

    @IDX-27.2
    Scenario: An empty index
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.index_select(t, 0, torch.tensor([], dtype=torch.int64))`
      Then `v.shape` is `(0, 3)`
      And `t` is unchanged

    @IDX-27.3
    Scenario: A 0-d tensor
      Then `torch.index_select(torch.tensor(5.0), 0, torch.tensor(INDEX))` is `RESULT` for every row of
        | INDEX | RESULT |
        | 0     | 5.0    |
        | [0]   | 5.0    |

  Rule: IDX-28 take copies elements at flat indices

    @IDX-28.1
    Scenario Outline: <description>: v = torch.take(t, torch.tensor(<index>))
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.take(t, torch.tensor(<index>))`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case     | description                    | index            | elements                 |
        | vector   | In any order                   | [4, 0, 4]        | [5.0, 1.0, 5.0]          |
        | negative | From the end                   | [-1, -6]         | [6.0, 1.0]               |
        | matrix   | The shape is that of the index | [[0, 1], [5, 4]] | [[1.0, 2.0], [6.0, 5.0]] |
        | single   | A single integer               | 3                | 4.0                      |

    @IDX-28.2 @needs:MEM-6
    Scenario: The order is row-major and not that of the memory
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `v = torch.take(t, torch.tensor([1]))`
      Then `v` is `[4.0]`
      And `v` and `t` do not share memory
      And `t` is unchanged

  Rule: IDX-29 gather copies one element for each element of its index

    @IDX-29.1
    Scenario Outline: <description>: v = torch.gather(t, <dim>, i)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = torch.tensor(<index>)`
      When `v = torch.gather(t, <dim>, i)`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged
      And `i` is unchanged

      Examples:
        | case    | description                      | dim | index                        | elements                                     |
        | columns | Columns                          | 1   | [[0, 2], [1, 1]]             | [[1.0, 3.0], [5.0, 5.0]]                     |
        | rows    | Rows                             | 0   | [[0, 1, 0]]                  | [[1.0, 5.0, 3.0]]                            |
        | last    | The last dimension               | -1  | [[2], [0]]                   | [[3.0], [4.0]]                               |
        | part    | Fewer rows than the tensor has   | 1   | [[2, 1, 0]]                  | [[3.0, 2.0, 1.0]]                            |
        | longer  | More columns than the tensor has | 1   | [[0, 1, 2, 1], [2, 2, 2, 0]] | [[1.0, 2.0, 3.0, 2.0], [6.0, 6.0, 6.0, 4.0]] |

    @IDX-29.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.gather(t, 1, torch.tensor(<index>))`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case | description              | index           |
        | rank | An index of another rank | [0, 1]          |
        | rows | An index with more rows  | [[0], [1], [2]] |

    @IDX-29.3
    Scenario: The index may exceed the tensor only along the dimension
      Then `torch.gather(torch.zeros(2, 3), DIM, torch.zeros(SIZE, dtype=torch.int64)).shape` is `RESULT` for every row of
        | DIM | SIZE   | RESULT          |
        | 0   | (5, 2) | (5, 2)          |
        | 0   | (1, 4) | !SHAPE_MISMATCH |
        | 1   | (2, 7) | (2, 7)          |
        | 1   | (3, 2) | !SHAPE_MISMATCH |
        | -1  | (1, 7) | (1, 7)          |
        | 0   | (0, 3) | (0, 3)          |

    @IDX-29.4
    Scenario: A 0-d tensor
      Given `t = torch.tensor(5.0)`
      And `v = torch.tensor([1.0, 2.0])`
      Then `torch.gather(CODE)` is `RESULT` for every row of
        | CODE                       | RESULT     |
        | t, 0, torch.tensor(0)      | 5.0        |
        | t, -1, torch.tensor(0)     | 5.0        |
        | t, 0, torch.tensor([0, 0]) | [5.0, 5.0] |
        | v, 0, torch.tensor(1)      | 2.0        |
      And `t` is unchanged
      And `v` is unchanged

  Rule: IDX-30 masked_select broadcasts tensor and mask and copies where it is true

    @IDX-30.1
    Scenario Outline: <description>: v = torch.masked_select(t, m)
      Given `t = torch.tensor(<tensor>)`
      And `m = torch.tensor(<mask>)`
      When `v = torch.masked_select(t, m)`
      Then `v` is `<elements>`
      And `v` and `t` do not share memory
      And `t` is unchanged
      And `m` is unchanged

      Examples:
        | case    | description                | tensor                   | mask                           | elements             |
        | same    | A mask of the same shape   | [[1.0, 2.0], [3.0, 4.0]] | [[True, False], [False, True]] | [1.0, 4.0]           |
        | columns | A mask for each row        | [[1.0, 2.0], [3.0, 4.0]] | [False, True]                  | [2.0, 4.0]           |
        | rows    | A mask of one column       | [[1.0, 2.0], [3.0, 4.0]] | [[False], [True]]              | [3.0, 4.0]           |
        | tensor  | A tensor that is broadcast | [1.0, 2.0]               | [[True, False], [True, True]]  | [1.0, 1.0, 2.0]      |
        | single  | A single True              | [[1.0, 2.0], [3.0, 4.0]] | True                           | [1.0, 2.0, 3.0, 4.0] |

    @IDX-30.2
    Scenario: A mask that cannot be broadcast is refused
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `v = torch.masked_select(t, torch.tensor([True, False, True]))`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

    @IDX-30.3
    Scenario Outline: A mask of <dtype> is true where nonzero, or refused
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = torch.masked_select(t, torch.tensor([1, 0], dtype=torch.<dtype>))`
      Then `v` is `[1.0]`, or it fails with `INVALID_INDEX`
      And `t` is unchanged

      Examples:
        | case  | dtype |
        | uint8 | uint8 |
        | int64 | int64 |

  Rule: IDX-31 torch.nonzero gives the indices of nonzero elements

    @IDX-31.1
    Scenario Outline: <description>: v = torch.nonzero(t)
      Given `t = torch.tensor(<tensor>)`
      When `v = torch.nonzero(t)`
      Then `v` is `<positions>`
      And `v.dtype` is `torch.int64`
      And `t` is unchanged

      Examples:
        | case   | description                  | tensor                        | positions                |
        | vector | A vector, one index each     | [0.0, 2.0, 0.0, 3.0]          | [[1], [3]]               |
        | matrix | A matrix, pairs of indices   | [[0, 1], [2, 0]]              | [[0, 1], [1, 0]]         |
        | bools  | Bools                        | [[True, False], [True, True]] | [[0, 0], [1, 0], [1, 1]] |
        | nan    | NaN is nonzero, -0.0 is zero | [-0.0, float('nan'), 1.0]     | [[1], [2]]               |
        | single | A 0-d tensor, an empty row   | 5                             | [[]]                     |

    @IDX-31.2 @needs:IDX-5 @needs:IDX-8
    Scenario: As a tuple it indexes the nonzero elements
      Given `t = torch.tensor([[0.0, 1.0], [2.0, 0.0]])`
      When `i, j = torch.nonzero(t, as_tuple=True)`
      Then `i` is `[0, 1]`
      And `j` is `[1, 0]`
      And `t[i, j]` is `[1.0, 2.0]`
      And `t` is unchanged

    @IDX-31.3 @needs:DTY-1
    Scenario: Zero in every dtype and shape
      Then `torch.nonzero(torch.tensor(ELEMENTS))` is `RESULT` for every row of
        | ELEMENTS                               | RESULT           |
        | [0j, 1j, 1]                            | [[1], [2]]       |
        | [complex(0.0, -0.0), complex(-0.0, 1)] | [[1]]            |
        | [0.0, -0.0, 5e-324, float('nan')]      | [[3]]            |
        | [float('inf'), 0.0, 1e-45]             | [[0], [2]]       |
        | [[False, True], [True, False]]         | [[0, 1], [1, 0]] |
        | [0, -1, 256]                           | [[1], [2]]       |
        | []                                     | []               |

    @IDX-31.4
    Scenario: A nonzero 0-d tensor gives one empty row
      Then `torch.nonzero(torch.tensor(NUMBER)).shape` is `RESULT` for every row of
        | NUMBER | RESULT |
        | 0.0    | (0, 0) |
        | 5.0    | (1, 0) |
        | False  | (0, 0) |
        | 1j     | (1, 0) |

  Rule: IDX-32 np.take copies parts along an axis, or elements at flat indices

    @IDX-32.1
    Scenario Outline: <description>: v = np.take(a, <arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.take(a, <arguments>)`
      Then `v` is `<elements>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description                      | arguments                | elements                           |
        | order   | In row-major order               | [4, 0, -1]               | [5.0, 1.0, 6.0]                    |
        | matrix  | The shape is that of the indices | [[0, 1], [5, 4]]         | [[1.0, 2.0], [6.0, 5.0]]           |
        | rows    | Rows                             | [1, 0], axis=0           | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |
        | columns | Columns                          | np.array([0, 2]), axis=1 | [[1.0, 3.0], [4.0, 6.0]]           |
        | last    | The last axis                    | [2], axis=-1             | [[3.0], [6.0]]                     |
        | inner   | A matrix for an axis             | [[0, 2]], axis=1         | [[[1.0, 3.0]], [[4.0, 6.0]]]       |
        | single  | An integer removes the axis      | 1, axis=0                | [4.0, 5.0, 6.0]                    |

    @IDX-32.2
    Scenario: A single flat index gives a NumPy scalar
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.take(a, 4)`
      Then `v` is `5.0`
      And `type(v)` is `np.float64`
      And `a` is unchanged

    @IDX-32.3 @needs:MEM-7
    Scenario: The order is row-major and not that of the memory
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `v = np.take(a, [1])`
      Then `v` is `[4.0]`
      And `v` and `a` do not share memory
      And `a` is unchanged

  Rule: IDX-33 np.compress copies the parts where a condition is true

    @IDX-33.1
    Scenario Outline: <description>: v = np.compress(<arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.compress(<arguments>)`
      Then `v` is `<elements>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description                              | arguments                       | elements                 |
        | rows    | Rows                                     | [False, True], a, axis=0        | [[4.0, 5.0, 6.0]]        |
        | columns | Columns                                  | [True, False, True], a, axis=1  | [[1.0, 3.0], [4.0, 6.0]] |
        | order   | In row-major order                       | [False, True, True], a          | [2.0, 3.0]               |
        | short   | A shorter condition                      | [True], a, axis=0               | [[1.0, 2.0, 3.0]]        |
        | long    | A longer condition, false beyond the end | [False, True, False], a, axis=0 | [[4.0, 5.0, 6.0]]        |
        | numbers | Nonzero numbers are true                 | [2, 0, 1], a, axis=1            | [[1.0, 3.0], [4.0, 6.0]] |

    @IDX-33.2
    Scenario: A condition that is true beyond the end is refused
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.compress([True, False, True], a, axis=0)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `a` is unchanged

  Rule: IDX-34 np.nonzero gives the indices of nonzero elements

    @IDX-34.1 @needs:IDX-5 @needs:IDX-8
    Scenario: A matrix
      Given `a = np.array([[0.0, 1.0], [2.0, 0.0]])`
      When `i, j = np.nonzero(a)`
      Then `i` is `[0, 1]`
      And `j` is `[1, 0]`
      And `a[i, j]` is `[1.0, 2.0]`
      And `a` is unchanged

    @IDX-34.2
    Scenario: NaN is not zero, -0.0 is
      Given `a = np.array([-0.0, float('nan'), 1.0])`
      When `v = np.nonzero(a)`
      Then `v[0]` is `[1, 2]`
      And `len(v)` is `1`
      And `a` is unchanged

    @IDX-34.3
    Scenario: A 0-d array is refused or counts as a vector
      Given `a = np.array(5)`
      When `v = np.nonzero(a)`
      Then `v[0]` is `[0]`, or it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

    @IDX-34.4
    Scenario: Zero in every dtype
      Then `np.nonzero(np.array(ELEMENTS))[0]` is `RESULT` for every row of
        | ELEMENTS                               | RESULT |
        | [0j, 1j, 1]                            | [1, 2] |
        | [complex(0.0, -0.0), complex(-0.0, 1)] | [1]    |
        | [0.0, -0.0, 5e-324, float('nan')]      | [2, 3] |
        | [False, True]                          | [1]    |
        | [0, -1, 256]                           | [1, 2] |
        | []                                     | []     |

  Rule: IDX-35 Selecting functions refuse an index out of range

    @IDX-35.1
    Scenario Outline: <description>: v = <call>
      Given `x = <new>([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <call>`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case             | description                        | new          | call                                        |
        | index_select     | index_select, past the end         | torch.tensor | torch.index_select(x, 0, torch.tensor([2])) |
        | index_select_dim | index_select, of a third dimension | torch.tensor | torch.index_select(x, 2, torch.tensor([0])) |
        | take             | take, past the end                 | torch.tensor | torch.take(x, torch.tensor([6]))            |
        | take_low         | take, before the start             | torch.tensor | torch.take(x, torch.tensor([-7]))           |
        | gather           | gather, past the end               | torch.tensor | torch.gather(x, 1, torch.tensor([[3]]))     |
        | gather_dim       | gather, of a third dimension       | torch.tensor | torch.gather(x, 2, torch.tensor([[0]]))     |
        | np_take          | np.take, past the end              | np.array     | np.take(x, [6])                             |
        | np_take_low      | np.take, before the start          | np.array     | np.take(x, [-7])                            |
        | np_take_axis     | np.take, past the end of an axis   | np.array     | np.take(x, [2], axis=0)                     |
        | np_take_third    | np.take, of a third axis           | np.array     | np.take(x, [0], axis=2)                     |

    @IDX-35.2
    Scenario Outline: <description>, of an empty object
      Given `x = <new>([[], []])`
      When `v = <call>`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case         | description                | new          | call                                        |
        | index_select | index_select, past the end | torch.tensor | torch.index_select(x, 0, torch.tensor([2])) |
        | take         | take                       | torch.tensor | torch.take(x, torch.tensor([0]))            |
        | np_take      | np.take                    | np.array     | np.take(x, [0])                             |
        | np_take_axis | np.take, past the end      | np.array     | np.take(x, [2], axis=0)                     |

    @IDX-35.3
    Scenario Outline: <description>: v = <call>
      Given `x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <call>`
      Then `v` is `<result>`, or it fails with `INDEX_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case         | description                | call                                         | result            |
        | index_select | index_select, from the end | torch.index_select(x, 0, torch.tensor([-1])) | [[4.0, 5.0, 6.0]] |
        | gather       | gather, from the end       | torch.gather(x, 1, torch.tensor([[-1]]))     | [[3.0]]           |

  Rule: IDX-36 Selecting functions refuse an index of floats or bools

    @IDX-36.1
    Scenario Outline: <description>: v = <call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <call>`
      Then it fails with `INVALID_INDEX`
      And `t` is unchanged

      Examples:
        | case               | description               | call                                           |
        | index_select_float | index_select, with floats | torch.index_select(t, 0, torch.tensor([0.0]))  |
        | index_select_bool  | index_select, with bools  | torch.index_select(t, 0, torch.tensor([True])) |
        | take_float         | take, with floats         | torch.take(t, torch.tensor([0.0]))             |

  Rule: IDX-47 index_select of a 0-d tensor takes one integer

    @IDX-47.1
    Scenario Outline: <description>
      Given `t = torch.tensor(5.0)`
      And `i = torch.tensor(<index>, dtype=torch.int64)`
      When `u = torch.index_select(t, <dim>, i)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged
      And `i` is unchanged

      Examples:
        | case  | description        | dim | index     |
        | two   | Two integers       | 0   | [0, 0]    |
        | three | Three integers     | 0   | [0, 0, 0] |
        | last  | From the last axis | -1  | [0, 0]    |
        | none  | An empty index     | 0   | []        |
