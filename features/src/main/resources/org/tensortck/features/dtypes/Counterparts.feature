Feature: Corresponding dtypes

  Rule: DTY-7 A tensor becomes an array of the dtype of the same name

    @DTY-7.1
    Scenario: Dtypes of both libraries
      Then `torch.tensor([1], dtype=torch.FROM).numpy().dtype` is `np.TO` for every row of
        | FROM       | TO         |
        | bool       | bool_      |
        | uint8      | uint8      |
        | int8       | int8       |
        | int16      | int16      |
        | int32      | int32      |
        | int64      | int64      |
        | float16    | float16    |
        | float32    | float32    |
        | float64    | float64    |
        | complex64  | complex64  |
        | complex128 | complex128 |

    @DTY-7.2
    Scenario: Unsigned dtypes of both libraries
      Then `torch.tensor([1], dtype=torch.FROM).numpy().dtype` is `np.TO` for every row of
        | FROM   | TO     |
        | uint16 | uint16 |
        | uint32 | uint32 |
        | uint64 | uint64 |

  Rule: DTY-8 An array becomes a tensor of the dtype of the same name

    @DTY-8.1
    Scenario: Dtypes of both libraries
      Then `torch.from_numpy(np.array([1], dtype=np.FROM)).dtype` is `torch.TO` for every row of
        | FROM       | TO         |
        | bool_      | bool       |
        | uint8      | uint8      |
        | int8       | int8       |
        | int16      | int16      |
        | int32      | int32      |
        | int64      | int64      |
        | float16    | float16    |
        | float32    | float32    |
        | float64    | float64    |
        | complex64  | complex64  |
        | complex128 | complex128 |

    @DTY-8.2
    Scenario: Unsigned dtypes of both libraries
      Then `torch.from_numpy(np.array([1], dtype=np.FROM)).dtype` is `torch.TO` for every row of
        | FROM   | TO     |
        | uint16 | uint16 |
        | uint32 | uint32 |
        | uint64 | uint64 |

  Rule: DTY-9 A number survives the way to the other library and back

    @DTY-9.1 @needs:DTY-7 @needs:DTY-8
    Scenario: The limits of dtypes of both libraries
      Then `torch.from_numpy(torch.tensor([VALUE], dtype=torch.DTYPE).numpy())[0]` is `VALUE` for every row of
        | DTYPE      | VALUE                       |
        | bool       | True                        |
        | uint8      | 255                         |
        | int8       | -128                        |
        | int16      | -32768                      |
        | int32      | -2147483648                 |
        | int64      | -9223372036854775808        |
        | int64      | 9223372036854775807         |
        | float16    | 65504.0                     |
        | float16    | 5.960464477539063e-08       |
        | float32    | 3.4028234663852886e+38      |
        | float32    | 1.401298464324817e-45       |
        | float64    | 1.7976931348623157e+308     |
        | float64    | 5e-324                      |
        | float64    | -0.0                        |
        | float32    | float('nan')                |
        | float32    | -float('inf')               |
        | complex64  | complex(-0.0, float('inf')) |
        | complex128 | 0.1 - 1e300j                |

    @DTY-9.2 @needs:DTY-7 @needs:DTY-8
    Scenario: The limits of unsigned dtypes of both libraries
      Then `torch.from_numpy(torch.tensor([VALUE], dtype=torch.DTYPE).numpy())[0]` is `VALUE` for every row of
        | DTYPE  | VALUE                |
        | uint16 | 65535                |
        | uint32 | 4294967295           |
        | uint64 | 18446744073709551615 |
