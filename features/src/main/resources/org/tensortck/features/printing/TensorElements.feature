Feature: Printed elements of tensors

  Rule: PRN-9 A tensor of integers prints them right-justified

    @PRN-9.1
    Scenario Outline: Integers of a tensor: <case>
      When `t = <code>`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case   | code                                                                         | text                                                                     |
        | uint8  | torch.tensor([0, 255], dtype=torch.uint8)                                    | tensor([  0, 255], dtype=torch.uint8)                                    |
        | uint16 | torch.tensor([0, 65535], dtype=torch.uint16)                                 | tensor([    0, 65535], dtype=torch.uint16)                               |
        | uint32 | torch.tensor([0, 4294967295], dtype=torch.uint32)                            | tensor([         0, 4294967295], dtype=torch.uint32)                     |
        | uint64 | torch.tensor([0, 18446744073709551615], dtype=torch.uint64)                  | tensor([                   0, 18446744073709551615], dtype=torch.uint64) |
        | int8   | torch.tensor([-128, 127], dtype=torch.int8)                                  | tensor([-128,  127], dtype=torch.int8)                                   |
        | int16  | torch.tensor([-32768, 32767], dtype=torch.int16)                             | tensor([-32768,  32767], dtype=torch.int16)                              |
        | int32  | torch.tensor([-2147483648, 2147483647], dtype=torch.int32)                   | tensor([-2147483648,  2147483647], dtype=torch.int32)                    |
        | int64  | torch.tensor([-9223372036854775808, 9223372036854775807], dtype=torch.int64) | tensor([-9223372036854775808,  9223372036854775807])                     |

    @PRN-9.2 @needs:DTY-2
    Scenario: The longest element of all rows counts
      When `t = torch.tensor([[1, 2], [300, -4000]])`
      Then `t` prints
        """
        tensor([[    1,     2],
                [  300, -4000]])
        """

  Rule: PRN-10 A tensor of bools is aligned only if an element is False

    @PRN-10.1 @needs:DTY-2
    Scenario Outline: Bools of a tensor: <case>
      When `t = <code>`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case         | code                         | text                   |
        | mixed        | torch.tensor([True, False])  | tensor([ True, False]) |
        | all_true     | torch.tensor([True, True])   | tensor([True, True])   |
        | all_false    | torch.tensor([False, False]) | tensor([False, False]) |
        | no_dimension | torch.tensor(True)           | tensor(True)           |

    @PRN-10.2 @needs:DTY-2
    Scenario: A False in another row
      When `t = torch.tensor([[True, True], [True, False]])`
      Then `t` prints
        """
        tensor([[ True,  True],
                [ True, False]])
        """

  Rule: PRN-11 NaN and infinity do not widen the column of a tensor

    @PRN-11.1 @needs:DTY-1
    Scenario Outline: <description>: t = torch.tensor(<elements>)
      When `t = torch.tensor(<elements>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case       | description                                           | elements                                         | text                                         |
        | fraction   | NaN and infinity are right-justified in a wide column | [1.5, float('nan'), float('inf'), -float('inf')] | tensor([1.5000,    nan,    inf,   -inf])     |
        | whole      | NaN and infinity stick out of a narrow column         | [1.0, float('nan'), float('inf'), -float('inf')] | tensor([1., nan, inf, -inf])                 |
        | wide       | A column of whole numbers that is wide enough         | [1000.0, float('nan'), -float('inf')]            | tensor([1000.,   nan,  -inf])                |
        | scientific | NaN and infinity have no exponent                     | [1e-5, float('nan'), -float('inf')]              | tensor([1.0000e-05,        nan,       -inf]) |
        | only       | Only NaN and infinity                                 | [float('nan'), -float('inf')]                    | tensor([nan, -inf])                          |

  Rule: PRN-12 Zeros, NaN and infinities do not affect the notation of a tensor

    @PRN-12.1 @needs:DTY-1
    Scenario Outline: <description>: t = torch.tensor(<elements>)
      When `t = torch.tensor(<elements>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case               | description                               | elements             | text                             |
        | zeros              | Zeros alone are whole                     | [0.0, 0.0]           | tensor([0., 0.])                 |
        | zero_and_fraction  | Zero has decimals beside a fraction       | [0.0, 0.5]           | tensor([0.0000, 0.5000])         |
        | zero_and_small     | Zero has an exponent beside small numbers | [0.0, 2e-5]          | tensor([0.0000e+00, 2.0000e-05]) |
        | infinity_and_whole | Infinity is not larger than 1e8           | [2.0, float('inf')]  | tensor([2., inf])                |
        | nan_and_whole      | NaN is not a fraction                     | [20.0, float('nan')] | tensor([20., nan])               |

  Rule: PRN-13 Negative zero keeps its sign in a tensor

    @PRN-13.1 @needs:DTY-1
    Scenario Outline: Negative zero in a tensor: <case>
      When `t = torch.tensor(<elements>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case       | elements          | text                               |
        | whole      | [-0.0, 0.0]       | tensor([-0., 0.])                  |
        | fraction   | [-0.0, 0.5]       | tensor([-0.0000, 0.5000])          |
        | scientific | [-0.0, 2e-5]      | tensor([-0.0000e+00, 2.0000e-05])  |
        | rounded    | [-0.00004, -0.01] | tensor([-4.0000e-05, -1.0000e-02]) |

  Rule: PRN-14 All rows of a tensor have one notation and one width

    @PRN-14.1 @needs:DTY-1 @needs:PRN-1
    Scenario: One row determines the notation of another
      When `t = torch.tensor([[1.0, 2.0], [0.5, 1000.0]])`
      Then `t` prints
        """
        tensor([[1.0000e+00, 2.0000e+00],
                [5.0000e-01, 1.0000e+03]])
        """

    @PRN-14.2 @needs:DTY-1 @needs:PRN-2
    Scenario: The ratio is taken over all rows
      When `t = torch.tensor([[1.0, 2.0], [3000.0, 4000.0]])`
      Then `t` prints
        """
        tensor([[1.0000e+00, 2.0000e+00],
                [3.0000e+03, 4.0000e+03]])
        """

  Rule: PRN-15 The decimals of a tensor are rounded from the exact value

    @PRN-15.1 @needs:PRN-4
    Scenario Outline: <description>: t = torch.tensor(<elements>, dtype=torch.<dtype>)
      When `t = torch.tensor(<elements>, dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case           | description                                | elements                     | dtype   | text                                                     |
        | tie_to_even    | Ties go to the even digit                  | [0.03125, 0.09375, -0.03125] | float64 | tensor([ 0.0312,  0.0938, -0.0312], dtype=torch.float64) |
        | beside_the_tie | Values beside a tie go to the nearest      | [1.00005, 2.00015, 0.12345]  | float64 | tensor([1.0001, 2.0002, 0.1235], dtype=torch.float64)    |
        | float32        | A float32 differs from its decimal literal | [1.00005, 2.00015, 0.12345]  | float32 | tensor([1.0000, 2.0001, 0.1235])                         |
        | carry          | The rounding carries into the whole part   | [9.99996, 0.5]               | float64 | tensor([10.0000,  0.5000], dtype=torch.float64)          |

    @PRN-15.2 @needs:PRN-4
    Scenario Outline: <description>: t = torch.tensor([1e-4], dtype=torch.<dtype>)
      When `t = torch.tensor([1e-4], dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case     | description                                    | dtype    | text                                   |
        | float64  | The float64 nearest to 1e-4 prints no exponent | float64  | tensor([0.0001], dtype=torch.float64)  |
        | float32  | The float32 nearest to 1e-4 is less than 1e-4  | float32  | tensor([1.0000e-04])                   |
        | float16  | The float16 nearest to 1e-4 is more than 1e-4  | float16  | tensor([0.0001], dtype=torch.float16)  |
        | bfloat16 | The bfloat16 nearest to 1e-4 is more than 1e-4 | bfloat16 | tensor([0.0001], dtype=torch.bfloat16) |

    @PRN-15.3 @needs:DTY-1
    Scenario: Large whole numbers have all their digits
      When `t = torch.tensor([16777216.0, 99999992.0])`
      Then `t` prints
        """
        tensor([16777216., 99999992.])
        """

  Rule: PRN-16 Narrow floats print like float64 of the same value

    @PRN-16.1
    Scenario Outline: The elements of <case>
      When `t = torch.tensor(<elements>, dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case            | elements        | dtype           | text                                                          |
        | float16         | [0.1, 65504.0]  | float16         | tensor([9.9976e-02, 6.5504e+04], dtype=torch.float16)         |
        | bfloat16        | [0.1, 3.140625] | bfloat16        | tensor([0.1001, 3.1406], dtype=torch.bfloat16)                |
        | float8_e4m3fn   | [0.1, -448.0]   | float8_e4m3fn   | tensor([ 1.0156e-01, -4.4800e+02], dtype=torch.float8_e4m3fn) |
        | float8_e5m2     | [0.1, 0.75]     | float8_e5m2     | tensor([0.0938, 0.7500], dtype=torch.float8_e5m2)             |
        | float8_e4m3fnuz | [0.1, 16.0]     | float8_e4m3fnuz | tensor([ 0.1016, 16.0000], dtype=torch.float8_e4m3fnuz)       |
        | float8_e5m2fnuz | [0.1, -0.75]    | float8_e5m2fnuz | tensor([ 0.0938, -0.7500], dtype=torch.float8_e5m2fnuz)       |
        | float8_e8m0fnu  | [0.5, 4.0]      | float8_e8m0fnu  | tensor([0.5000, 4.0000], dtype=torch.float8_e8m0fnu)          |

    @PRN-16.2
    Scenario Outline: Subnormal and large numbers of <case>
      When `t = torch.tensor(<elements>, dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case        | elements        | dtype       | text                                                      |
        | float16     | [6e-8, 1e-7]    | float16     | tensor([5.9605e-08, 1.1921e-07], dtype=torch.float16)     |
        | bfloat16    | [1e-40, 3e38]   | bfloat16    | tensor([9.1835e-41, 3.0041e+38], dtype=torch.bfloat16)    |
        | float8_e5m2 | [1e-5, 57344.0] | float8_e5m2 | tensor([1.5259e-05, 5.7344e+04], dtype=torch.float8_e5m2) |

    @PRN-16.3
    Scenario: The smallest powers of two of float8_e8m0fnu
      Then `repr(torch.tensor([NUMBER], dtype=torch.float8_e8m0fnu))` is `'tensor([TEXT], dtype=torch.float8_e8m0fnu)'` for every row of
        | NUMBER      | TEXT       |
        | 2.0 ** -127 | 0.         |
        | 2.0 ** -126 | 1.1755e-38 |
        | 2.0 ** -10  | 0.0010     |
        | 2.0 ** 20   | 1048576.   |

  Rule: PRN-17 A complex tensor prints both parts of each element

    @PRN-17.1
    Scenario Outline: <description>: t = torch.tensor(<elements>, dtype=torch.complex64)
      When `t = torch.tensor(<elements>, dtype=torch.complex64)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case       | description                                          | elements                                                                        | text                                         |
        | whole      | Whole parts have a point                             | [1+2j, 3-4j]                                                                    | tensor([1.+2.j, 3.-4.j])                     |
        | fraction   | A fraction in one part gives only that part decimals | [0.5+1j, -0.25-2j]                                                              | tensor([ 0.5000+1.j, -0.2500-2.j])           |
        | width      | Real parts are aligned and imaginary parts are not   | [1+1j, -100+100j, 10-10j]                                                       | tensor([   1.+1.j, -100.+100.j,   10.-10.j]) |
        | scientific | One part alone has exponents                         | [1+1e-5j, 2+3e-5j]                                                              | tensor([1.+1.0000e-05j, 2.+3.0000e-05j])     |
        | nonfinite  | NaN and infinity                                     | [complex(float('nan'), 1), complex(1, float('-inf')), complex(2, float('nan'))] | tensor([nan+1.j, 1.-infj, 2.+nanj])          |
        | zero       | Negative zero                                        | [complex(-0.0, -0.0), complex(0, 0)]                                            | tensor([-0.-0.j, 0.+0.j])                    |

    @PRN-17.2 @needs:PRN-4
    Scenario Outline: The dtype <case>
      When `t = torch.tensor([0.1+2j], dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case       | dtype      | text                                         |
        | complex32  | complex32  | tensor([0.1000+2.j], dtype=torch.complex32)  |
        | complex64  | complex64  | tensor([0.1000+2.j])                         |
        | complex128 | complex128 | tensor([0.1000+2.j], dtype=torch.complex128) |
