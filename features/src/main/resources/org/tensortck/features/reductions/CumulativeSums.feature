Feature: Cumulative sums

  Rule: RED-14 cumsum of a tensor adds along an axis

    @RED-14.1
    Scenario: The values
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE).cumsum(AXIS)` is `RESULT` for every row of
        | ELEMENTS         | DTYPE   | AXIS | RESULT           |
        | [1.0, 2.0, 4.0]  | float32 | 0    | [1.0, 3.0, 7.0]  |
        | [[1, 2], [3, 4]] | int64   | 0    | [[1, 2], [4, 6]] |
        | [[1, 2], [3, 4]] | int64   | -1   | [[1, 3], [3, 7]] |
        | [100, 100, 100]  | int8    | 0    | [100, 200, 300]  |
        | [True, True]     | bool    | 0    | [1, 2]           |
        | 5.0              | float64 | 0    | 5.0              |
        | []               | float32 | 0    | []               |

    @RED-14.2
    Scenario: The dtype
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW(0).dtype` is `torch.CELL` for every cell of
        |        | bool  | uint8 | int8  | int16 | int32 | int64 | float32 | float64 | complex64 |
        | cumsum | int64 | int64 | int64 | int64 | int64 | int64 | float32 | float64 | complex64 |

    @RED-14.3
    Scenario: Another dtype, in which the elements are added
      Given `t = torch.tensor([0.75, 0.75, 1.5])`
      Then `torch.cumsum(t, 0, dtype=torch.int64)` is `torch.tensor([0, 0, 1])`

    @RED-14.4
    Scenario: New memory
      Given `t = torch.tensor([2.5])`
      When `u = t.cumsum(0)`
      Then `u` is `[2.5]`
      And `u` and `t` do not share memory

    @RED-14.5
    Scenario: A nonexistent axis
      Given `t = torch.tensor([1.0, 2.0])`
      When `t.cumsum(1)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

  Rule: RED-15 cumsum of an array adds along an axis or in row-major order

    @RED-15.1
    Scenario: The values
      Then `np.array(ELEMENTS, dtype=np.DTYPE).cumsum(axis=AXIS)` is `RESULT` for every row of
        | ELEMENTS         | DTYPE   | AXIS | RESULT           |
        | [1.0, 2.0, 4.0]  | float32 | 0    | [1.0, 3.0, 7.0]  |
        | [[1, 2], [3, 4]] | int64   | 0    | [[1, 2], [4, 6]] |
        | [[1, 2], [3, 4]] | int64   | -1   | [[1, 3], [3, 7]] |
        | [[1, 2], [3, 4]] | int64   | None | [1, 3, 6, 10]    |
        | [100, 100, 100]  | int8    | None | [100, 200, 300]  |
        | 5.0              | float64 | None | [5.0]            |
        | []               | float32 | 0    | []               |

    @RED-15.2
    Scenario: The dtype
      Then `np.array([1, 1], dtype=np.DTYPE).cumsum().dtype` is `np.RESULT` for every row of
        | DTYPE     | RESULT    |
        | int64     | int64     |
        | uint64    | uint64    |
        | float32   | float32   |
        | float64   | float64   |
        | complex64 | complex64 |

    @RED-15.3
    Scenario: Another dtype, in which the elements are added
      Given `a = np.array([200, 100], dtype=np.uint8)`
      Then `np.cumsum(a, dtype=np.uint8)` is `np.array([200, 44], dtype=np.uint8)`

    @RED-15.4
    Scenario: New memory
      Given `a = np.array([2.5])`
      When `b = a.cumsum()`
      Then `b` is `[2.5]`
      And `b` and `a` do not share memory

    @RED-15.5
    Scenario: A nonexistent axis
      Given `a = np.array([1.0, 2.0])`
      When `a.cumsum(axis=1)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `a` is unchanged

  Rule: RED-19 A cumulative sum of negative zeros

    @RED-19.1 @needs:RED-14
    Scenario: Tensors
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE).cumsum(AXIS)` is `RESULT` for every row of
        | ELEMENTS                    | DTYPE    | AXIS | RESULT                   |
        | [-0.0, -0.0, 1.0]           | float32  | 0    | [0.0, 0.0, 1.0]          |
        | [-0.0]                      | float64  | 0    | [0.0]                    |
        | [-0.0, -0.0]                | float16  | 0    | [0.0, 0.0]               |
        | [-0.0]                      | bfloat16 | 0    | [0.0]                    |
        | [[-0.0, -0.0], [-0.0, 1.0]] | float32  | 1    | [[0.0, 0.0], [0.0, 1.0]] |
        | -0.0                        | float32  | 0    | -0.0                     |

    @RED-19.2 @needs:RED-15
    Scenario: Arrays
      Then `np.array(ELEMENTS, dtype=np.DTYPE).cumsum(axis=AXIS)` is `RESULT` for every row of
        | ELEMENTS                    | DTYPE   | AXIS | RESULT                      |
        | [-0.0, -0.0, 1.0]           | float32 | 0    | [-0.0, -0.0, 1.0]           |
        | [-0.0]                      | float64 | None | [-0.0]                      |
        | [-0.0, -0.0]                | float16 | 0    | [-0.0, -0.0]                |
        | [[-0.0, -0.0], [-0.0, 1.0]] | float32 | 1    | [[-0.0, -0.0], [-0.0, 1.0]] |
        | -0.0                        | float32 | None | [-0.0]                      |
