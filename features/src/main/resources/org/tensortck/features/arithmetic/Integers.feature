Feature: Arithmetic of integers and bools

  Rule: ARI-14 Integer overflow wraps around

    @ARI-14.1
    Scenario: Tensors
      Then `torch.tensor([FIRST], dtype=torch.DTYPE) OPERATOR torch.tensor([SECOND], dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE | FIRST                | OPERATOR | SECOND     | RESULT                 |
        | int8  | 127                  | +        | 1          | [-128]                 |
        | int8  | -128                 | -        | 1          | [127]                  |
        | int8  | 100                  | *        | 3          | [44]                   |
        | int8  | -128                 | //       | -1         | [-128]                 |
        | int8  | -128                 | *        | -1         | [-128]                 |
        | uint8 | 255                  | +        | 1          | [0]                    |
        | uint8 | 0                    | -        | 1          | [255]                  |
        | uint8 | 200                  | *        | 2          | [144]                  |
        | int16 | 32767                | +        | 1          | [-32768]               |
        | int32 | 2147483647           | +        | 1          | [-2147483648]          |
        | int32 | 65536                | *        | 65536      | [0]                    |
        | int64 | 9223372036854775807  | +        | 1          | [-9223372036854775808] |
        | int64 | -9223372036854775808 | -        | 1          | [9223372036854775807]  |
        | int64 | 4294967296           | *        | 4294967296 | [0]                    |
        | int8  | 2                    | **       | 7          | [-128]                 |
        | int64 | 3                    | **       | 41         | [-420491770248316829]  |

    @ARI-14.2
    Scenario: Arrays
      Then `np.array([FIRST], dtype=np.DTYPE) OPERATOR np.array([SECOND], dtype=np.DTYPE)` is `RESULT` for every row of
        | DTYPE  | FIRST                | OPERATOR | SECOND               | RESULT                 |
        | int8   | 127                  | +        | 1                    | [-128]                 |
        | int8   | -128                 | -        | 1                    | [127]                  |
        | int8   | 100                  | *        | 3                    | [44]                   |
        | int8   | -128                 | //       | -1                   | [-128]                 |
        | int8   | -128                 | *        | -1                   | [-128]                 |
        | uint8  | 255                  | +        | 1                    | [0]                    |
        | uint8  | 0                    | -        | 1                    | [255]                  |
        | uint8  | 200                  | *        | 2                    | [144]                  |
        | int16  | 32767                | +        | 1                    | [-32768]               |
        | int32  | 2147483647           | +        | 1                    | [-2147483648]          |
        | int32  | 65536                | *        | 65536                | [0]                    |
        | int64  | 9223372036854775807  | +        | 1                    | [-9223372036854775808] |
        | int64  | -9223372036854775808 | -        | 1                    | [9223372036854775807]  |
        | int64  | 4294967296           | *        | 4294967296           | [0]                    |
        | int8   | 2                    | **       | 7                    | [-128]                 |
        | int64  | 3                    | **       | 41                   | [-420491770248316829]  |
        | uint16 | 65535                | +        | 1                    | [0]                    |
        | uint32 | 0                    | -        | 1                    | [4294967295]           |
        | uint64 | 18446744073709551615 | +        | 1                    | [0]                    |
        | uint64 | 18446744073709551615 | *        | 18446744073709551615 | [1]                    |

    @ARI-14.3
    Scenario: The negative of the least integer
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                       | RESULT                    |
        | -torch.tensor([-128, 127], dtype=torch.int8)     | [-128, -127]              |
        | abs(torch.tensor([-128, 127], dtype=torch.int8)) | [-128, 127]               |
        | -torch.tensor([0, 1], dtype=torch.uint8)         | [0, 255]                  |
        | -np.array([-128, 127], dtype=np.int8)            | [-128, -127]              |
        | abs(np.array([-128, 127], dtype=np.int8))        | [-128, 127]               |
        | -np.array([0, 1], dtype=np.uint8)                | [0, 255]                  |
        | -np.array([0, 1], dtype=np.uint64)               | [0, 18446744073709551615] |

    @ARI-14.4
    Scenario: uint64 arrays
      Then `np.array([FIRST], dtype=np.uint64) OPERATOR np.array([SECOND], dtype=np.uint64)` is `RESULT` for every row of
        | FIRST                | OPERATOR | SECOND | RESULT                   |
        | 18446744073709551615 | //       | 10     | [1844674407370955161]    |
        | 18446744073709551615 | %        | 10     | [5]                      |
        | 18446744073709551615 | >>       | 63     | [1]                      |
        | 18446744073709551615 | /        | 1      | [1.8446744073709552e+19] |
        | 9223372036854775808  | -        | 1      | [9223372036854775807]    |

  Rule: ARI-15 A negative power of integers is refused or truncated

    @ARI-15.1
    Scenario: A tensor and a number
      Then `torch.tensor(ELEMENTS) ** EXPONENT` is `RESULT` for every row of
        | ELEMENTS   | EXPONENT | RESULT              |
        | [2, 3]     | -1       | !VALUE_OUT_OF_RANGE |
        | [1, 1]     | -1       | !VALUE_OUT_OF_RANGE |
        | [2, 3]     | 2        | [4, 9]              |
        | [2, 3]     | 0        | [1, 1]              |
        | [2.0, 4.0] | -1       | [0.5, 0.25]         |
        | [2, 4]     | -1.0     | [0.5, 0.25]         |
        | []         | -1       | []                  |

    @ARI-15.2
    Scenario: A tensor and a tensor
      Then `torch.tensor(ELEMENTS) ** torch.tensor(EXPONENTS)` is `RESULT` for every row of
        | ELEMENTS             | EXPONENTS               | RESULT              |
        | [1, -1, -1, 2, 0, 5] | [-1, -1, -2, -1, -1, 0] | [1, -1, 1, 0, 0, 1] |
        | 2                    | [-1, 3]                 | [0, 8]              |
        | [2, 3]               | -1                      | [0, 0]              |

    @ARI-15.3
    Scenario: A number and a tensor
      Then `BASE ** torch.tensor(EXPONENTS)` is `RESULT` for every row of
        | BASE | EXPONENTS | RESULT     |
        | 2    | [-1, 3]   | [0, 8]     |
        | 2.0  | [-1, 3]   | [0.5, 8.0] |
        | -1   | [-1, -2]  | [-1, -1]   |

    @ARI-15.4
    Scenario: An array
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                            | RESULT              |
        | np.array([2, 3]) ** -1                | !VALUE_OUT_OF_RANGE |
        | np.array([1, 1]) ** -1                | !VALUE_OUT_OF_RANGE |
        | np.array([2, 3]) ** np.array([2, -1]) | !VALUE_OUT_OF_RANGE |
        | 2 ** np.array([-1, 3])                | !VALUE_OUT_OF_RANGE |
        | 2.0 ** np.array([-1, 3])              | [0.5, 8.0]          |
        | np.array([2, 3]) ** 2                 | [4, 9]              |
        | np.array([2, 4]) ** -1.0              | [0.5, 0.25]         |
        | np.array([], dtype=np.int64) ** -1    | []                  |

  Rule: ARI-16 A shift beyond the width leaves only the sign

    @ARI-16.1
    Scenario: Tensors shifted left
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE) << DISTANCE` is `RESULT` for every row of
        | DTYPE | ELEMENTS  | DISTANCE | RESULT                                       |
        | int8  | [1, -1]   | 1        | [2, -2]                                      |
        | int8  | [1, -1]   | 7        | [-128, -128]                                 |
        | int8  | [1, -1]   | 8        | [0, 0]                                       |
        | int8  | [1, -1]   | 100      | [0, 0]                                       |
        | int8  | [1, -128] | -1       | [0, 0]                                       |
        | uint8 | [1, 255]  | 7        | [128, 128]                                   |
        | uint8 | [1, 255]  | 8        | [0, 0]                                       |
        | int64 | [1, -1]   | 63       | [-9223372036854775808, -9223372036854775808] |
        | int64 | [1, -1]   | 64       | [0, 0]                                       |

    @ARI-16.2
    Scenario: Tensors shifted right
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE) >> DISTANCE` is `RESULT` for every row of
        | DTYPE | ELEMENTS  | DISTANCE | RESULT  |
        | int8  | [1, -1]   | 1        | [0, -1] |
        | int8  | [1, -1]   | 7        | [0, -1] |
        | int8  | [1, -1]   | 8        | [0, -1] |
        | int8  | [1, -1]   | 100      | [0, -1] |
        | int8  | [1, -128] | -1       | [0, -1] |
        | uint8 | [1, 255]  | 7        | [0, 1]  |
        | uint8 | [1, 255]  | 8        | [0, 0]  |
        | int64 | [1, -1]   | 63       | [0, -1] |
        | int64 | [1, -1]   | 64       | [0, -1] |

    @ARI-16.3
    Scenario: Arrays shifted left
      Then `np.array(ELEMENTS, dtype=np.DTYPE) << DISTANCE` is `RESULT` for every row of
        | DTYPE | ELEMENTS  | DISTANCE | RESULT                                       |
        | int8  | [1, -1]   | 1        | [2, -2]                                      |
        | int8  | [1, -1]   | 7        | [-128, -128]                                 |
        | int8  | [1, -1]   | 8        | [0, 0]                                       |
        | int8  | [1, -1]   | 100      | [0, 0]                                       |
        | int8  | [1, -128] | -1       | [0, 0]                                       |
        | uint8 | [1, 255]  | 7        | [128, 128]                                   |
        | uint8 | [1, 255]  | 8        | [0, 0]                                       |
        | int64 | [1, -1]   | 63       | [-9223372036854775808, -9223372036854775808] |
        | int64 | [1, -1]   | 64       | [0, 0]                                       |

    @ARI-16.4
    Scenario: Arrays shifted right
      Then `np.array(ELEMENTS, dtype=np.DTYPE) >> DISTANCE` is `RESULT` for every row of
        | DTYPE | ELEMENTS  | DISTANCE | RESULT  |
        | int8  | [1, -1]   | 1        | [0, -1] |
        | int8  | [1, -1]   | 7        | [0, -1] |
        | int8  | [1, -1]   | 8        | [0, -1] |
        | int8  | [1, -1]   | 100      | [0, -1] |
        | int8  | [1, -128] | -1       | [0, -1] |
        | uint8 | [1, 255]  | 7        | [0, 1]  |
        | uint8 | [1, 255]  | 8        | [0, 0]  |
        | int64 | [1, -1]   | 63       | [0, -1] |
        | int64 | [1, -1]   | 64       | [0, -1] |

  Rule: ARI-17 Bools are added with or and multiplied with and

    @ARI-17.1
    Scenario: Tensors
      Then `torch.tensor([True, True, False]) OPERATOR torch.tensor([True, False, False])` is `RESULT` for every row of
        | OPERATOR | RESULT               |
        | +        | [True, True, False]  |
        | *        | [True, False, False] |
        | &        | [True, False, False] |
        | ^        | [False, True, False] |
        | -        | !DTYPE_UNSUPPORTED   |

    @ARI-17.2
    Scenario: Tensors and a number
      Then `torch.tensor([True, False]) OPERATOR` is `RESULT` for every row of
        | OPERATOR | RESULT                        |
        | + True   | [True, True]                  |
        | + 1      | [2, 1]                        |
        | * 2      | [2, 0]                        |
        | - 1      | [0, -1] or !DTYPE_UNSUPPORTED |
        | - True   | !DTYPE_UNSUPPORTED            |
        | / True   | [1.0, 0.0]                    |
        | & 3      | [1, 0]                        |
        | + 1.5    | [2.5, 1.5]                    |

    @ARI-17.3
    Scenario: Arrays
      Then `np.array([True, True, False]) OPERATOR np.array([True, False, False])` is `RESULT` for every row of
        | OPERATOR | RESULT               |
        | +        | [True, True, False]  |
        | *        | [True, False, False] |
        | &        | [True, False, False] |
        | ^        | [False, True, False] |
        | -        | !DTYPE_UNSUPPORTED   |

    @ARI-17.4
    Scenario: Arrays and a number
      Then `np.array([True, False]) OPERATOR` is `RESULT` for every row of
        | OPERATOR | RESULT             |
        | + True   | [True, True]       |
        | + 1      | [2, 1]             |
        | * 2      | [2, 0]             |
        | - 1      | [0, -1]            |
        | - True   | !DTYPE_UNSUPPORTED |
        | / True   | [1.0, 0.0]         |
        | & 3      | [1, 0]             |
        | + 1.5    | [2.5, 1.5]         |
