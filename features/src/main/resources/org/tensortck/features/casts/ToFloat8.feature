Feature: Casts to 8-bit floating-point dtypes

  Rule: CST-9 The 8-bit floats follow their formats

    @CST-9.1 @needs:BIT-1
    Scenario: Bit patterns of formats with a sign
      Then `torch.tensor([ROW], dtype=torch.uint8).view(torch.COLUMN).to(torch.float32)[0]` is `CELL` for every cell of
        | bits | float8_e4m3fn | float8_e5m2        | float8_e4m3fnuz | float8_e5m2fnuz    |
        | 0x00 | 0.0           | 0.0                | 0.0             | 0.0                |
        | 0x01 | 0.001953125   | 1.52587890625e-05  | 0.0009765625    | 7.62939453125e-06  |
        | 0x07 | 0.013671875   | 0.0001068115234375 | 0.0068359375    | 5.340576171875e-05 |
        | 0x08 | 0.015625      | 0.0001220703125    | 0.0078125       | 6.103515625e-05    |
        | 0x38 | 1.0           | 0.5                | 0.5             | 0.25               |
        | 0x3c | 1.5           | 1.0                | 0.75            | 0.5                |
        | 0x40 | 2.0           | 2.0                | 1.0             | 1.0                |
        | 0x7b | 352.0         | 57344.0            | 176.0           | 28672.0            |
        | 0x7c | 384.0         | float('inf')       | 192.0           | 32768.0            |
        | 0x7d | 416.0         | float('nan')       | 208.0           | 40960.0            |
        | 0x7e | 448.0         | float('nan')       | 224.0           | 49152.0            |
        | 0x7f | float('nan')  | float('nan')       | 240.0           | 57344.0            |
        | 0x80 | -0.0          | -0.0               | float('nan')    | float('nan')       |
        | 0x81 | -0.001953125  | -1.52587890625e-05 | -0.0009765625   | -7.62939453125e-06 |
        | 0xfe | -448.0        | float('nan')       | -224.0          | -49152.0           |
        | 0xff | float('nan')  | float('nan')       | -240.0          | -57344.0           |

    @CST-9.2 @needs:BIT-1
    Scenario: Bit patterns of powers of two
      Then `torch.tensor([BITS], dtype=torch.uint8).view(torch.float8_e8m0fnu).to(torch.float32)[0]` is `NUMBER` for every row of
        | BITS | NUMBER                 |
        | 0x00 | 5.877471754111438e-39  |
        | 0x01 | 1.1754943508222875e-38 |
        | 0x7e | 0.5                    |
        | 0x7f | 1.0                    |
        | 0x80 | 2.0                    |
        | 0xfe | 1.7014118346046923e+38 |
        | 0xff | float('nan')           |

  Rule: CST-10 A tensor cast to an 8-bit float is rounded to nearest

    @CST-10.1
    Scenario: Numbers within the limits of all formats
      Then `torch.tensor(ROW, dtype=torch.float32).to(torch.COLUMN)` is `CELL` for every cell of
        | float32        | float8_e4m3fn | float8_e5m2   | float8_e4m3fnuz | float8_e5m2fnuz |
        | 1.0            | 1.0           | 1.0           | 1.0             | 1.0             |
        | -1.5           | -1.5          | -1.5          | -1.5            | -1.5            |
        | 0.1            | 0.1015625     | 0.09375       | 0.1015625       | 0.09375         |
        | 17.0           | 16.0          | 16.0          | 16.0            | 16.0            |
        | 19.0           | 20.0          | 20.0          | 20.0            | 20.0            |
        | 240.0          | 240.0         | 256.0         | 240.0           | 256.0           |
        | 2.0 ** -6      | 0.015625      | 0.015625      | 0.015625        | 0.015625        |
        | 2.0 ** -7      | 0.0078125     | 0.0078125     | 0.0078125       | 0.0078125       |
        | 2.0 ** -9      | 0.001953125   | 0.001953125   | 0.001953125     | 0.001953125     |
        | 3 * 2.0 ** -11 | 0.001953125   | 0.00146484375 | 0.001953125     | 0.00146484375   |
        | -2.0 ** -9     | -0.001953125  | -0.001953125  | -0.001953125    | -0.001953125    |

    @CST-10.2
    Scenario: Zeros and NaN
      Then `torch.tensor(ROW, dtype=torch.float32).to(torch.COLUMN)` is `CELL` for every cell of
        | float32      | float8_e4m3fn | float8_e5m2  | float8_e4m3fnuz | float8_e5m2fnuz |
        | 0.0          | 0.0           | 0.0          | 0.0             | 0.0             |
        | -0.0         | -0.0          | -0.0         | 0.0             | 0.0             |
        | float('nan') | float('nan')  | float('nan') | float('nan')    | float('nan')    |

    @CST-10.3
    Scenario: Powers of two
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e8m0fnu)` is `RESULT` for every row of
        | VALUE        | RESULT                 |
        | 1.0          | 1.0                    |
        | 1.4          | 1.0                    |
        | 1.5          | 2.0                    |
        | 3.0          | 4.0                    |
        | 5.0          | 4.0                    |
        | 6.0          | 8.0                    |
        | -2.0         | 2.0                    |
        | 0.1          | 0.125                  |
        | 1e10         | 8589934592.0           |
        | 2.0 ** 127   | 1.7014118346046923e+38 |
        | 2.0 ** -127  | 5.877471754111438e-39  |
        | 2.0 ** -149  | 5.877471754111438e-39  |
        | 0.0          | 5.877471754111438e-39  |
        | -0.0         | 5.877471754111438e-39  |
        | float('nan') | float('nan')           |

    @CST-10.4
    Scenario: From one 8-bit format to another
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.TO)` is `RESULT` for every row of
        | FROM            | VALUE      | TO              | RESULT |
        | float8_e4m3fn   | 1.125      | float8_e5m2     | 1.0    |
        | float8_e4m3fn   | 1.375      | float8_e5m2     | 1.5    |
        | float8_e5m2     | -0.0       | float8_e4m3fnuz | 0.0    |
        | float8_e5m2     | 2.0 ** -16 | float8_e4m3fn   | 0.0    |
        | float8_e4m3fnuz | 240.0      | float8_e4m3fn   | 240.0  |
        | float8_e5m2fnuz | 0.875      | float8_e8m0fnu  | 1.0    |

    @CST-10.5 @warns:IMAGINARY_DISCARDED
    Scenario: From other dtypes
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.TO)` is `RESULT` for every row of
        | FROM      | VALUE  | TO              | RESULT  |
        | float64   | 17.0   | float8_e4m3fn   | 16.0    |
        | float16   | 19.0   | float8_e4m3fn   | 20.0    |
        | bfloat16  | 0.1    | float8_e5m2     | 0.09375 |
        | int64     | 17     | float8_e4m3fn   | 16.0    |
        | int8      | -100   | float8_e5m2     | -96.0   |
        | bool      | True   | float8_e4m3fnuz | 1.0     |
        | complex64 | 3 + 4j | float8_e5m2fnuz | 3.0     |

    @CST-10.6
    Scenario: To integers
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.TO)` is `RESULT` for every row of
        | FROM            | VALUE   | TO    | RESULT |
        | float8_e4m3fn   | 1.875   | int8  | 1      |
        | float8_e4m3fn   | -1.875  | int64 | -1     |
        | float8_e5m2     | 57344.0 | int32 | 57344  |
        | float8_e4m3fnuz | 240.0   | uint8 | 240    |
        | float8_e5m2fnuz | -0.5    | int16 | 0      |
        | float8_e8m0fnu  | 0.5     | int8  | 0      |
        | float8_e8m0fnu  | 64.0    | int64 | 64     |
        | float8_e4m3fn   | -0.0    | bool  | False  |
        | float8_e8m0fnu  | 0.0     | bool  | True   |

  Rule: CST-11 Overflow in an 8-bit float saturates or becomes inf or NaN

    @CST-11.1
    Scenario: float8_e4m3fn saturates
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e4m3fn)` is `RESULT` for every row of
        | VALUE         | RESULT |
        | 448.0         | 448.0  |
        | 464.0         | 448.0  |
        | 464.1         | 448.0  |
        | 480.0         | 448.0  |
        | 1e10          | 448.0  |
        | -1e10         | -448.0 |
        | float('inf')  | 448.0  |
        | -float('inf') | -448.0 |

    @CST-11.2
    Scenario: float8_e5m2 becomes infinity
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e5m2)` is `RESULT` for every row of
        | VALUE         | RESULT        |
        | 57344.0       | 57344.0       |
        | 61439.0       | 57344.0       |
        | 61440.0       | float('inf')  |
        | -61440.0      | -float('inf') |
        | 1e10          | float('inf')  |
        | float('inf')  | float('inf')  |
        | -float('inf') | -float('inf') |

    @CST-11.3
    Scenario: float8_e4m3fnuz becomes NaN
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e4m3fnuz)` is `RESULT` for every row of
        | VALUE         | RESULT       |
        | 240.0         | 240.0        |
        | 247.9         | 240.0        |
        | 248.0         | float('nan') |
        | -248.0        | float('nan') |
        | 1e10          | float('nan') |
        | float('inf')  | float('nan') |
        | -float('inf') | float('nan') |

    @CST-11.4
    Scenario: float8_e5m2fnuz becomes NaN
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e5m2fnuz)` is `RESULT` for every row of
        | VALUE         | RESULT       |
        | 57344.0       | 57344.0      |
        | 61439.0       | 57344.0      |
        | 61440.0       | float('nan') |
        | -61440.0      | float('nan') |
        | 1e10          | float('nan') |
        | float('inf')  | float('nan') |
        | -float('inf') | float('nan') |

    @CST-11.5
    Scenario: float8_e8m0fnu becomes NaN
      Then `torch.tensor(VALUE, dtype=torch.float32).to(torch.float8_e8m0fnu)` is `RESULT` for every row of
        | VALUE            | RESULT                 |
        | 2.0 ** 127       | 1.7014118346046923e+38 |
        | float('inf')     | float('nan')           |
        | -float('inf')    | float('nan')           |
        | 1.5 * 2.0 ** 127 | float('nan')           |
