Feature: Ranges

  Rule: CRE-15 torch.arange counts from start up to end, end excluded

    @CRE-15.1
    Scenario: Integers
      Then `torch.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS               | RESULT                                     |
        | 5                    | [0, 1, 2, 3, 4]                            |
        | 1, 4                 | [1, 2, 3]                                  |
        | 1, 6, 2              | [1, 3, 5]                                  |
        | 5, 0, -2             | [5, 3, 1]                                  |
        | 0, -3, -1            | [0, -1, -2]                                |
        | 0                    | []                                         |
        | 3, 3                 | []                                         |
        | end=3                | [0, 1, 2]                                  |
        | start=1, end=3       | [1, 2]                                     |
        | 1, end=6, step=2     | [1, 3, 5]                                  |
        | 2 ** 62, 2 ** 62 + 2 | [4611686018427387904, 4611686018427387905] |

    @CRE-15.2
    Scenario: Floats
      Then `torch.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS      | RESULT                 |
        | 3.0         | [0.0, 1.0, 2.0]        |
        | 0.5, 3      | [0.5, 1.5, 2.5]        |
        | 0, 1, 0.25  | [0.0, 0.25, 0.5, 0.75] |
        | 1, 0, -0.25 | [1.0, 0.75, 0.5, 0.25] |
        | -1, 1, 0.5  | [-1.0, -0.5, 0.0, 0.5] |
        | 0.0         | []                     |

    @CRE-15.3
    Scenario: Each float is computed from start and rounded once
      Then `torch.arange(0.1, 0.35, 0.1)` is `[0.10000000149011612, 0.20000000298023224, 0.30000001192092896]`
      And `torch.arange(0.1, 0.35, 0.1, dtype=torch.float64)` is `[0.1, 0.2, 0.30000000000000004]`

    @CRE-15.4
    Scenario: The end is included where the number of steps is rounded up
      When `t = torch.arange(1, 1.3, 0.1, dtype=torch.float64)`
      Then `t` is `[1.0, 1.1, 1.2, 1.3]`

    @CRE-15.5
    Scenario: The result is a contiguous vector
      When `t = torch.arange(5, 0, -2)`
      Then `t.shape` is `(3,)`
      And `t` has strides `(1,)`

  Rule: CRE-16 torch.arange of integers is int64

    @CRE-16.1
    Scenario: Without a dtype
      Then `torch.arange(BOUNDS).dtype` is `torch.DTYPE` for every row of
        | BOUNDS     | DTYPE   |
        | 3          | int64   |
        | True       | int64   |
        | 1, 6, 2    | int64   |
        | 3.0        | float32 |
        | 0.0, 3     | float32 |
        | 0, 1, 0.25 | float32 |

    @CRE-16.2 @needs:DTY-14
    Scenario: After another default dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.arange(3.0).dtype` is `torch.float64`
      And `torch.arange(3).dtype` is `torch.int64`

    @CRE-16.3
    Scenario: With a dtype
      Then `torch.arange(BOUNDS, dtype=torch.DTYPE)` is `RESULT` for every row of
        | BOUNDS  | DTYPE   | RESULT          |
        | 3       | float32 | [0.0, 1.0, 2.0] |
        | 3       | float64 | [0.0, 1.0, 2.0] |
        | 3       | uint8   | [0, 1, 2]       |
        | -2, 1   | int8    | [-2, -1, 0]     |
        | 0.5, 3  | int64   | [0, 1, 2]       |
        | 1.75, 4 | int32   | [1, 2, 3]       |
        | 3       | float16 | [0.0, 1.0, 2.0] |

    @CRE-16.4
    Scenario: dtypes that arange may refuse
      Then `torch.arange(3, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT                                     |
        | bool       | [False, True, True] or !DTYPE_UNSUPPORTED  |
        | complex64  | [0j, 1 + 0j, 2 + 0j] or !DTYPE_UNSUPPORTED |
        | complex128 | [0j, 1 + 0j, 2 + 0j] or !DTYPE_UNSUPPORTED |

  Rule: CRE-17 torch.arange refuses a step that cannot reach the end

    @CRE-17.1
    Scenario: Steps of zero, and in the wrong direction
      Then `torch.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS              | RESULT                  |
        | 0, 5, 0             | !INVALID_ARGUMENT       |
        | 0.0, 5.0, 0.0       | !INVALID_ARGUMENT       |
        | 3, 2                | [] or !INVALID_ARGUMENT |
        | -3                  | [] or !INVALID_ARGUMENT |
        | 2, 3, -1            | [] or !INVALID_ARGUMENT |
        | 1, 0, 0.5           | [] or !INVALID_ARGUMENT |
        | float('inf')        | !INVALID_ARGUMENT       |
        | float('nan')        | !INVALID_ARGUMENT       |
        | 0, 10, float('nan') | !INVALID_ARGUMENT       |

    @CRE-17.2
    Scenario: A step that int64 truncates to zero
      When `t = torch.arange(0, 3, 0.5, dtype=torch.int64)`
      Then it fails with `INVALID_ARGUMENT`

  Rule: CRE-18 np.arange counts from start up to stop, stop excluded

    @CRE-18.1
    Scenario: Integers
      Then `np.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS               | RESULT                                     |
        | 5                    | [0, 1, 2, 3, 4]                            |
        | 1, 4                 | [1, 2, 3]                                  |
        | 1, 6, 2              | [1, 3, 5]                                  |
        | 5, 0, -2             | [5, 3, 1]                                  |
        | 0                    | []                                         |
        | 3, 3                 | []                                         |
        | stop=3               | [0, 1, 2]                                  |
        | start=1, stop=3      | [1, 2]                                     |
        | 1, stop=6, step=2    | [1, 3, 5]                                  |
        | 2 ** 62, 2 ** 62 + 2 | [4611686018427387904, 4611686018427387905] |

    @CRE-18.2
    Scenario: Floats
      Then `np.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS         | RESULT                               |
        | 3.0            | [0.0, 1.0, 2.0]                      |
        | 0.5, 3         | [0.5, 1.5, 2.5]                      |
        | 0, 1, 0.25     | [0.0, 0.25, 0.5, 0.75]               |
        | 1, 0, -0.25    | [1.0, 0.75, 0.5, 0.25]               |
        | 0.1, 0.45, 0.1 | [0.1, 0.2, 0.30000000000000004, 0.4] |

    @CRE-18.3
    Scenario: A step in the wrong direction gives an empty array
      Then `np.arange(BOUNDS).shape` is `(0,)` for every row of
        | BOUNDS    |
        | 3, 2      |
        | -3        |
        | 2, 3, -1  |
        | 1, 0, 0.5 |

    @CRE-18.4
    Scenario: The result is a contiguous vector
      When `a = np.arange(5.0, 0, -2)`
      Then `a.shape` is `(3,)`
      And `a` has strides `(8,)`

    @CRE-18.5
    Scenario: A complex range that does not grow in both parts is empty
      Then `np.arange(ARGUMENTS)` is `RESULT` for every row of
        | ARGUMENTS | RESULT |
        | 0, 3j     | []     |
        | 1j, 3     | []     |
        | 0, 3, 1j  | []     |

  Rule: CRE-19 np.arange has the dtype of its bounds

    @CRE-19.1 @needs:DTY-5
    Scenario: Without a dtype
      Then `np.arange(BOUNDS).dtype` is `np.DTYPE` for every row of
        | BOUNDS     | DTYPE   |
        | 3          | int_    |
        | True       | int_    |
        | 3.0        | float64 |
        | 0.0, 3     | float64 |
        | 0, 1, 0.25 | float64 |

    @CRE-19.2
    Scenario: With a dtype
      Then `np.arange(BOUNDS, dtype=np.DTYPE)` is `RESULT` for every row of
        | BOUNDS | DTYPE     | RESULT                   |
        | 3      | float32   | [0.0, 1.0, 2.0]          |
        | 3      | uint8     | [0, 1, 2]                |
        | -2, 1  | int8      | [-2, -1, 0]              |
        | 3      | float16   | [0.0, 1.0, 2.0]          |
        | 3      | complex64 | [0 + 0j, 1 + 0j, 2 + 0j] |
        | 2      | bool_     | [False, True]            |

  Rule: CRE-20 np.arange continues with the difference of its first two elements

    @CRE-20.1
    Scenario: The difference is not exactly the step
      When `a = np.arange(1, 1.3, 0.1)`
      Then `a` is `[1.0, 1.1, 1.2000000000000002, 1.3000000000000003]`

    @CRE-20.2
    Scenario: The difference is truncated for an integer dtype
      Then `np.arange(BOUNDS, dtype=np.int64)` is `RESULT` for every row of
        | BOUNDS     | RESULT         |
        | 0.5, 3     | [0, 1, 2]      |
        | 0, 5, 1.5  | [0, 1, 2, 3]   |
        | 0, 2, 0.5  | [0, 0, 0, 0]   |
        | -2, 0, 0.5 | [-2, -1, 0, 1] |

    @CRE-20.3
    Scenario: The first two elements must fit the dtype, the others wrap around
      Then `np.arange(BOUNDS, dtype=np.uint8)` is `RESULT` for every row of
        | BOUNDS   | RESULT              |
        | 254, 257 | [254, 255, 0]       |
        | 255, 258 | !VALUE_OUT_OF_RANGE |
        | 300, 302 | !VALUE_OUT_OF_RANGE |
        | -2, 1    | !VALUE_OUT_OF_RANGE |

    @CRE-20.4
    Scenario: In float16
      Then `np.arange(.1, 8, .1, dtype=np.float16)[POSITION]` is `RESULT` for every row of
        | POSITION | RESULT          |
        | 0        | 0.0999755859375 |
        | 1        | 0.199951171875  |
        | 2        | 0.2998046875    |
        | 17       | 1.7998046875    |
        | 43       | 4.3984375       |
        | 60       | 6.09765625      |
        | 78       | 7.8984375       |

  Rule: CRE-21 np.arange refuses a step of zero and bounds without a number

    @CRE-21.1
    Scenario: Steps of zero, and bounds that are infinite or NaN
      Then `np.arange(BOUNDS)` is `RESULT` for every row of
        | BOUNDS        | RESULT            |
        | 0, 5, 0       | !INVALID_ARGUMENT |
        | 0.0, 5.0, 0.0 | !INVALID_ARGUMENT |
        | float('inf')  | !INVALID_ARGUMENT |
        | float('nan')  | !INVALID_ARGUMENT |

    @CRE-21.2
    Scenario: More than two bools
      When `a = np.arange(3, dtype=np.bool_)`
      Then `a` is `[False, True, True]`, or it fails with `DTYPE_UNSUPPORTED`

  Rule: CRE-22 torch.linspace includes both bounds

    @CRE-22.1
    Scenario: Floats
      Then `torch.linspace(BOUNDS)` is `RESULT` for every row of
        | BOUNDS        | RESULT                      |
        | 0, 1, 5       | [0.0, 0.25, 0.5, 0.75, 1.0] |
        | 1, 0, 3       | [1.0, 0.5, 0.0]             |
        | -2, 2, 5      | [-2.0, -1.0, 0.0, 1.0, 2.0] |
        | 0.5, 9, 1     | [0.5]                       |
        | 0, 1, 0       | []                          |
        | 0, 1, steps=2 | [0.0, 1.0]                  |

    @CRE-22.2
    Scenario: The dtype
      Then `torch.linspace(0, 1, 3).dtype` is `torch.float32`
      And `torch.linspace(0, 1, 3, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE     | RESULT                                     |
        | float64   | [0.0, 0.5, 1.0]                            |
        | float16   | [0.0, 0.5, 1.0]                            |
        | int64     | [0, 0, 1]                                  |
        | complex64 | [0 + 0j, 0.5 + 0j, 1 + 0j]                 |
        | bool      | [False, False, True] or !DTYPE_UNSUPPORTED |

    @CRE-22.3
    Scenario: Integers are truncated, those of the second half counted from the end
      Then `torch.linspace(BOUNDS, dtype=torch.int64)` is `RESULT` for every row of
        | BOUNDS   | RESULT               |
        | 0, 10, 4 | [0, 3, 6, 10]        |
        | -2, 2, 6 | [-2, -1, 0, 0, 1, 2] |
        | 0, 10, 5 | [0, 2, 5, 7, 10]     |

    @CRE-22.4 @needs:DTY-14
    Scenario: Another default dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.linspace(0, 1, 3).dtype` is `torch.float64`

    @CRE-22.6
    Scenario: Complex bounds
      Then `torch.linspace(0, 2j, 3).dtype` is `torch.complex64`
      And `torch.linspace(BOUNDS)` is `RESULT` for every row of
        | BOUNDS                           | RESULT               |
        | 0, 2j, 3                         | [0j, 1j, 2j]         |
        | 2j, 2, 3                         | [2j, 1 + 1j, 2 + 0j] |
        | 1 + 1j, 3, 1                     | [1 + 1j]             |
        | 0, 1j, 3, dtype=torch.complex128 | [0j, 0.5j, 1j]       |
        | 0, 1j, 3, dtype=torch.float32    | !DTYPE_UNSUPPORTED   |
        | 1j, 0, 3, dtype=torch.int64      | !DTYPE_UNSUPPORTED   |

    @CRE-22.5
    Scenario: A bound that the dtype cannot represent is refused
      When `t = torch.linspace(0, 300, 3, dtype=torch.int8)`
      Then it fails with `VALUE_OUT_OF_RANGE`

  Rule: CRE-23 np.linspace includes both bounds, or excludes the last

    @CRE-23.1
    Scenario: Floats
      Then `np.linspace(ARGUMENTS)` is `RESULT` for every row of
        | ARGUMENTS               | RESULT                                             |
        | 0, 1, 5                 | [0.0, 0.25, 0.5, 0.75, 1.0]                        |
        | 1, 0, 3                 | [1.0, 0.5, 0.0]                                    |
        | 0.5, 9, 1               | [0.5]                                              |
        | 0, 1, 0                 | []                                                 |
        | 0, 1, 4                 | [0.0, 0.3333333333333333, 0.6666666666666666, 1.0] |
        | 0, 1, 5, endpoint=False | [0.0, 0.2, 0.4, 0.6000000000000001, 0.8]           |
        | 0, 1, 1, endpoint=False | [0.0]                                              |
        | 0, 1, num=2             | [0.0, 1.0]                                         |

    @CRE-23.2
    Scenario: The default number of elements
      Then `np.linspace(0, 1).shape` is `(50,)`
      And `np.linspace(0, 1).dtype` is `np.float64`

    @CRE-23.3
    Scenario: The dtype
      Then `np.linspace(0, 1, 3, dtype=np.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT                     |
        | float32    | [0.0, 0.5, 1.0]            |
        | float16    | [0.0, 0.5, 1.0]            |
        | int64      | [0, 0, 1]                  |
        | bool_      | [False, True, True]        |
        | complex128 | [0 + 0j, 0.5 + 0j, 1 + 0j] |

    @CRE-23.4
    Scenario: Integers are rounded down
      Then `np.linspace(BOUNDS, dtype=np.int64)` is `RESULT` for every row of
        | BOUNDS   | RESULT                |
        | 0, 10, 4 | [0, 3, 6, 10]         |
        | -2, 2, 6 | [-2, -2, -1, 0, 1, 2] |

  Rule: CRE-36 torch.logspace gives powers of a base

    @CRE-36.1
    Scenario: The values
      Then `torch.logspace(ARGUMENTS)` is `RESULT` for every row of
        | ARGUMENTS                    | RESULT               |
        | 0, 2, 3                      | [1.0, 10.0, 100.0]   |
        | 0, 3, 4, base=2              | [1.0, 2.0, 4.0, 8.0] |
        | 1, -1, 3, 2.0                | [2.0, 1.0, 0.5]      |
        | 0, 2, 3, dtype=torch.int64   | [1, 10, 100]         |
        | 0, 2, 3, dtype=torch.float64 | [1.0, 10.0, 100.0]   |
        | 2, 5, 1                      | [100.0]              |
        | 0, 1, 0                      | []                   |

    @CRE-36.2
    Scenario: A leaf that requires gradients
      When `t = torch.logspace(0, 1, 2, requires_grad=True)`
      Then `t.requires_grad` is `True`
      And `t.is_leaf` is `True`

    @CRE-36.3
    Scenario: A negative number of steps
      When `torch.logspace(0, 1, -1)`
      Then it fails with `SHAPE_MISMATCH`
