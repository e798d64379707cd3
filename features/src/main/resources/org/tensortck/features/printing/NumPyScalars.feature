Feature: Printed NumPy scalars

  Rule: PRN-53 The repr of a NumPy scalar names its type

    @PRN-53.1
    Scenario: Every dtype
      Then `repr(np.array([VALUE], dtype=np.DTYPE)[0])` is `TEXT` for every row of
        | VALUE       | DTYPE      | TEXT                              |
        | True        | bool_      | 'np.True_'                        |
        | 7           | uint8      | 'np.uint8(7)'                     |
        | 7           | uint16     | 'np.uint16(7)'                    |
        | 7           | uint32     | 'np.uint32(7)'                    |
        | 2 ** 64 - 1 | uint64     | 'np.uint64(18446744073709551615)' |
        | -7          | int8       | 'np.int8(-7)'                     |
        | -7          | int16      | 'np.int16(-7)'                    |
        | -7          | int32      | 'np.int32(-7)'                    |
        | -2 ** 63    | int64      | 'np.int64(-9223372036854775808)'  |
        | 0.5         | float16    | 'np.float16(0.5)'                 |
        | 0.5         | float32    | 'np.float32(0.5)'                 |
        | 0.5         | float64    | 'np.float64(0.5)'                 |
        | 0.5+1j      | complex64  | 'np.complex64(0.5+1j)'            |
        | 0.5+1j      | complex128 | 'np.complex128(0.5+1j)'           |

  Rule: PRN-54 The str of a NumPy scalar has the shortest unique digits

    @PRN-54.1
    Scenario: Integers and bools
      Then `str(np.array([VALUE], dtype=np.DTYPE)[0])` is `TEXT` for every row of
        | VALUE       | DTYPE  | TEXT                   |
        | True        | bool_  | 'True'                 |
        | -128        | int8   | '-128'                 |
        | 2 ** 64 - 1 | uint64 | '18446744073709551615' |

    @PRN-54.2
    Scenario: float64
      Then `str(np.array([VALUE])[0])` is `TEXT` for every row of
        | VALUE                  | TEXT                      |
        | 0.1                    | '0.1'                     |
        | 2.0                    | '2.0'                     |
        | -0.0                   | '-0.0'                    |
        | 1 / 3                  | '0.3333333333333333'      |
        | 0.1 + 0.2              | '0.30000000000000004'     |
        | 1e-4                   | '0.0001'                  |
        | 9.9e-5                 | '9.9e-05'                 |
        | 1e15                   | '1000000000000000.0'      |
        | 1e16                   | '1e+16'                   |
        | 123456789.125          | '123456789.125'           |
        | 5e-324                 | '5e-324'                  |
        | 1.7976931348623157e308 | '1.7976931348623157e+308' |
        | float('nan')           | 'nan'                     |
        | float('-inf')          | '-inf'                    |

    @PRN-54.3
    Scenario: Shorter floats
      Then `str(np.array([VALUE], dtype=np.DTYPE)[0])` is `TEXT` for every row of
        | VALUE                 | DTYPE   | TEXT            |
        | 0.1                   | float32 | '0.1'           |
        | 0.1                   | float16 | '0.1'           |
        | 1 / 3                 | float32 | '0.33333334'    |
        | 1 / 3                 | float16 | '0.3333'        |
        | 2.0                   | float32 | '2.0'           |
        | 1e-45                 | float32 | '1e-45'         |
        | 6e-8                  | float16 | '6e-08'         |
        | 3.4028234663852886e38 | float32 | '3.4028235e+38' |

    @PRN-54.4
    Scenario: float16 at the powers of two
      Then `str(np.array([NUMBER], dtype=np.float16)[0])` is `'TEXT'` for every row of
        | NUMBER       | TEXT      |
        | 2.0 ** -24   | 6e-08     |
        | 2.0 ** -23   | 1e-07     |
        | 2.0 ** -15   | 3.05e-05  |
        | 2.0 ** -14   | 6.104e-05 |
        | 2.0 ** -13   | 0.0001221 |
        | 2.0 ** -10   | 0.000977  |
        | 2.0 ** -7    | 0.007812  |
        | 2.0 ** -4    | 0.0625    |
        | 2.0 ** -1    | 0.5       |
        | 1.0009765625 | 1.001     |
        | 1.9990234375 | 1.999     |
        | 2.0 ** 9     | 512.0     |
        | 2.0 ** 10    | 1.024e+03 |
        | 1025.0       | 1.025e+03 |
        | 2.0 ** 11    | 2.048e+03 |
        | 2050.0       | 2.05e+03  |
        | 4108.0       | 4.108e+03 |
        | 8200.0       | 8.2e+03   |
        | 2.0 ** 12    | 4.096e+03 |
        | 2.0 ** 13    | 8.19e+03  |
        | 2.0 ** 14    | 1.638e+04 |
        | 2.0 ** 15    | 3.277e+04 |
        | 65504.0      | 6.55e+04  |
        | 0.33325195   | 0.3333    |
        | 0.0999756    | 0.1       |

  Rule: PRN-55 A NumPy scalar of float32 or float16 has an exponent sooner

    @PRN-55.1
    Scenario: From 1e6 as float32, and from 1e3 as float16
      Then `str(np.array([VALUE], dtype=np.DTYPE)[0])` is `TEXT` for every row of
        | VALUE    | DTYPE   | TEXT       |
        | 999999.0 | float32 | '999999.0' |
        | 1e6      | float32 | '1e+06'    |
        | 999.0    | float16 | '999.0'    |
        | 1e3      | float16 | '1e+03'    |
        | 65504.0  | float16 | '6.55e+04' |

    @PRN-55.2
    Scenario: The float32 nearest to 1e-4 is less than 1e-4
      Then `str(np.array([1e-4], dtype=np.DTYPE)[0])` is `TEXT` for every row of
        | DTYPE   | TEXT     |
        | float64 | '0.0001' |
        | float32 | '1e-04'  |
        | float16 | '0.0001' |

  Rule: PRN-56 A complex NumPy scalar prints both parts, or the imaginary part alone

    @PRN-56.1
    Scenario: The parts
      Then `str(np.array([VALUE], dtype=np.complex128)[0])` is `TEXT` for every row of
        | VALUE                                | TEXT             |
        | 1+2j                                 | '(1+2j)'         |
        | 0.5-1.5j                             | '(0.5-1.5j)'     |
        | 2j                                   | '2j'             |
        | complex(-0.0, 2)                     | '(-0+2j)'        |
        | complex(1, -0.0)                     | '(1-0j)'         |
        | 1                                    | '(1+0j)'         |
        | 0                                    | '0j'             |
        | 1e16+1e-5j                           | '(1e+16+1e-05j)' |
        | complex(float('nan'), float('-inf')) | '(nan-infj)'     |
        | complex(0, float('nan'))             | 'nanj'           |

    @PRN-56.2
    Scenario: The parts of a complex64
      Then `str(np.array([VALUE], dtype=np.complex64)[0])` is `TEXT` for every row of
        | VALUE    | TEXT              |
        | 0.1+0.2j | '(0.1+0.2j)'      |
        | 0.1j     | '0.1j'            |
        | 1 / 3+1j | '(0.33333334+1j)' |
