Feature: Printed elements of arrays

  Rule: PRN-35 An array of integers prints them right-justified

    @PRN-35.1
    Scenario Outline: Integers of an array: <case>
      When `a = <code>`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case   | code                                                 | text                                                              |
        | uint8  | np.array([0, 255], dtype=np.uint8)                   | array([  0, 255], dtype=uint8)                                    |
        | uint16 | np.array([0, 65535], dtype=np.uint16)                | array([    0, 65535], dtype=uint16)                               |
        | uint32 | np.array([0, 4294967295], dtype=np.uint32)           | array([         0, 4294967295], dtype=uint32)                     |
        | uint64 | np.array([0, 18446744073709551615], dtype=np.uint64) | array([                   0, 18446744073709551615], dtype=uint64) |
        | int8   | np.array([-128, 127], dtype=np.int8)                 | array([-128,  127], dtype=int8)                                   |
        | int16  | np.array([-32768, 32767], dtype=np.int16)            | array([-32768,  32767], dtype=int16)                              |

    @PRN-35.2
    Scenario: The longest element of all rows counts
      When `a = np.array([[1, 2], [300, -4000]])`
      Then `a` prints
        """
        array([[    1,     2],
               [  300, -4000]])
        """

  Rule: PRN-36 True in an array is as wide as False

    @PRN-36.1
    Scenario Outline: Bools of an array: <case>
      When `a = <code>`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case         | code                    | text                  |
        | mixed        | np.array([True, False]) | array([ True, False]) |
        | all_true     | np.array([True, True])  | array([ True,  True]) |
        | matrix       | np.array([[True]])      | array([[ True]])      |
        | no_dimension | np.array(True)          | array(True)           |

  Rule: PRN-37 A large or a small element gives a float64 array exponents

    @PRN-37.1
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case       | description                      | elements            | text                          |
        | below_1e8  | Less than 1e8 prints no exponent | [99999999.0, 2e7]   | array([99999999., 20000000.]) |
        | at_1e8     | 1e8 itself prints exponents      | [1e8, 2e7]          | array([1.e+08, 2.e+07])       |
        | at_1e-4    | 1e-4 itself prints no exponent   | [1e-4, 0.05]        | array([0.0001, 0.05  ])       |
        | below_1e-4 | Less than 1e-4 prints exponents  | [9.9e-5, 0.05]      | array([9.9e-05, 5.0e-02])     |
        | infinity   | Infinity is not large            | [float('inf'), 2.0] | array([inf,  2.])             |
        | zero       | Zero is not small                | [0.0, 0.5]          | array([0. , 0.5])             |

  Rule: PRN-38 Arrays of float32 and float16 have exponents sooner

    @PRN-38.1 @needs:PRN-8
    Scenario Outline: <description>: a = np.array(<elements>, dtype=np.<dtype>)
      When `a = np.array(<elements>, dtype=np.<dtype>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case          | description                | dtype     | elements            | text                                             |
        | float32_below | Less than 1e6 as float32   | float32   | [999999.0, 20000.0] | array([999999.,  20000.], dtype=float32)         |
        | float32_at    | 1e6 as float32             | float32   | [1e6, 20000.0]      | array([1.e+06, 2.e+04], dtype=float32)           |
        | float16_below | Less than 1e3 as float16   | float16   | [999.0, 20.0]       | array([999.,  20.], dtype=float16)               |
        | float16_at    | 1e3 as float16             | float16   | [1e3, 20.0]         | array([1.e+03, 2.e+01], dtype=float16)           |
        | complex64_at  | 1e6 as a part of complex64 | complex64 | [1e6, 20000.0]      | array([1.e+06+0.j, 2.e+04+0.j], dtype=complex64) |

    @PRN-38.2 @needs:PRN-8
    Scenario Outline: <description>: a = np.array([1e-4], dtype=np.<dtype>)
      When `a = np.array([1e-4], dtype=np.<dtype>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case    | description                              | dtype   | text                           |
        | float32 | The float32 nearest to 1e-4 is not small | float32 | array([0.0001], dtype=float32) |
        | float16 | The float16 nearest to 1e-4 is not small | float16 | array([0.0001], dtype=float16) |

  Rule: PRN-39 In scientific notation all elements of an array have equal length

    @PRN-39.1
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case      | description                                      | elements             | text                                        |
        | longest   | The longest element determines the digits of all | [1.5e-8, 2.25e-8]    | array([1.50e-08, 2.25e-08])                 |
        | continued | Shorter ones are continued by the exact value    | [0.1, 0.123, 1000.5] | array([1.0000e-01, 1.2300e-01, 1.0005e+03]) |
        | eight     | Eight decimals at most                           | [1 / 3, 1e9]         | array([3.33333333e-01, 1.00000000e+09])     |
        | exponent  | An exponent of three digits widens all           | [1e-5, 1e-100]       | array([1.e-005, 1.e-100])                   |
        | whole     | No decimals where none are needed                | [1e9, 2e9]           | array([1.e+09, 2.e+09])                     |
        | zero      | Zero has an exponent too                         | [0.0, 1e-7]          | array([0.e+00, 1.e-07])                     |

    @PRN-39.2 @needs:PRN-8
    Scenario: A float32 is continued by the digits of its exact value
      When `a = np.array([100.0, 0.9224524], dtype=np.float32)`
      Then `a` prints
        """
        array([100.       ,   0.9224524], dtype=float32)
        """

  Rule: PRN-40 NaN and infinity widen the column of an array

    @PRN-40.1
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case       | description                              | elements                                         | text                            |
        | whole      | Whole numbers are aligned with the words | [1.0, float('nan'), float('inf'), -float('inf')] | array([  1.,  nan,  inf, -inf]) |
        | nan        | NaN alone needs fewer columns            | [1.0, float('nan')]                              | array([ 1., nan])               |
        | fraction   | A column that is wide enough             | [0.125, float('nan'), -float('inf')]             | array([0.125,   nan,  -inf])    |
        | scientific | NaN and infinity have no exponent        | [1e-5, float('nan'), -float('inf')]              | array([1.e-05,    nan,   -inf]) |
        | only       | Only NaN and infinity                    | [float('nan'), -float('inf')]                    | array([ nan, -inf])             |

  Rule: PRN-41 Negative zero keeps its sign in an array

    @PRN-41.1
    Scenario Outline: Negative zero in an array: <case>
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case       | elements      | text                      |
        | whole      | [-0.0, 0.0]   | array([-0.,  0.])         |
        | fraction   | [-0.0, 0.5]   | array([-0. ,  0.5])       |
        | scientific | [-0.0, 2e-5]  | array([-0.e+00,  2.e-05]) |
        | rounded    | [-1e-4, -0.0] | array([-0.0001, -0.    ]) |

  Rule: PRN-42 An array rounds to eight decimals from the exact value

    @PRN-42.1
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case           | description                                | elements                    | text                            |
        | tie_to_even    | Ties go to the even digit                  | [0.001953125, 0.005859375]  | array([0.00195312, 0.00585938]) |
        | beside_the_tie | Values beside a tie go to the nearest      | [0.123456785, 0.123456795]  | array([0.12345678, 0.12345679]) |
        | zeros_dropped  | Trailing zeros of the rounding are dropped | [0.30000000000000004, 0.25] | array([0.3 , 0.25])             |
        | carry          | The rounding carries into the whole part   | [9.999999999, 0.5]          | array([10. ,  0.5])             |
        | whole          | Digits before the point are exact          | [12345678.9, 0.5e5]         | array([12345678.9,    50000. ]) |

  Rule: PRN-43 A complex array prints both parts of each element

    @PRN-43.1
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case       | description                                          | elements                                              | text                                              |
        | whole      | Whole parts have a point                             | [1+2j, 3-4j]                                          | array([1.+2.j, 3.-4.j])                           |
        | fraction   | A fraction in one part gives only that part decimals | [0.5+1j, -0.25-2j]                                    | array([ 0.5 +1.j, -0.25-2.j])                     |
        | width      | Both parts are aligned                               | [1+1j, -100+100j, 10-10.5j]                           | array([   1.  +1.j , -100.+100.j ,   10. -10.5j]) |
        | unit       | j stands before the padding of a shorter part        | [1+0.25j, 1+0.5j]                                     | array([1.+0.25j, 1.+0.5j ])                       |
        | scientific | One part alone has exponents                         | [1+1e-5j, 2+3e-5j]                                    | array([1.+1.e-05j, 2.+3.e-05j])                   |
        | nonfinite  | NaN and infinity                                     | [complex(float('nan'), 1), complex(1, float('-inf'))] | array([nan +1.j,  1.-infj])                       |
        | zero       | Negative zero                                        | [complex(-0.0, -0.0), complex(0, 0)]                  | array([-0.-0.j,  0.+0.j])                         |

    @PRN-43.2 @needs:PRN-8
    Scenario: A complex64 has the digits of a float32
      When `a = np.array([0.1+0.5772584j], dtype=np.complex64)`
      Then `a` prints
        """
        array([0.1+0.5772584j], dtype=complex64)
        """
