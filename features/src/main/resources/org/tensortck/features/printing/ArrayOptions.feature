Feature: Print options of arrays

  Rule: PRN-57 precision is the maximum number of decimals of an array

    @PRN-57.1
    Scenario Outline: Precision <case>
      Given `a = np.array([0.5, 1 / 3, 100.0])`
      When `np.set_printoptions(precision=<digits>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case   | digits | text                                                          |
        | two    | 2      | array([  0.5 ,   0.33, 100.  ])                               |
        | twelve | 12     | array([  0.5           ,   0.333333333333, 100.            ]) |
        | none   | 0      | array([  0.,   0., 100.])                                     |

    @PRN-57.2 @needs:PRN-39
    Scenario: In scientific notation too
      Given `a = np.array([1 / 3, 12345.0])`
      When `np.set_printoptions(precision=2)`
      Then `a` prints
        """
        array([3.33e-01, 1.23e+04])
        """

    @PRN-57.3
    Scenario: Digits that are not needed to identify a number are not printed
      Given `a = np.array([0.1, 1 / 3])`
      When `np.set_printoptions(precision=30)`
      Then `a` prints
        """
        array([0.1               , 0.3333333333333333])
        """

    @PRN-57.4 @needs:PRN-43
    Scenario: Both parts of complex numbers
      Given `a = np.array([0.125+0.25j, 1+2j])`
      When `np.set_printoptions(precision=1)`
      Then `a` prints
        """
        array([0.1+0.2j, 1. +2.j ])
        """

  Rule: PRN-58 floatmode determines the number of decimals of an array

    @PRN-58.1 @needs:PRN-57
    Scenario Outline: Float mode <case>
      Given `a = np.array([0.5, 1 / 3, 2.0])`
      When `np.set_printoptions(floatmode=<mode>, precision=4)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case          | mode            | text                                                                |
        | fixed         | 'fixed'         | array([0.5000, 0.3333, 2.0000])                                     |
        | unique        | 'unique'        | array([0.5               , 0.3333333333333333, 2.                ]) |
        | maxprec       | 'maxprec'       | array([0.5   , 0.3333, 2.    ])                                     |
        | maxprec_equal | 'maxprec_equal' | array([0.5000, 0.3333, 2.0000])                                     |

    @PRN-58.2 @needs:PRN-37 @needs:PRN-57
    Scenario Outline: Float mode <case> in scientific notation
      Given `a = np.array([0.5, 1e-7 / 3])`
      When `np.set_printoptions(floatmode=<mode>, precision=4)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case          | mode            | text                                                    |
        | fixed         | 'fixed'         | array([5.0000e-01, 3.3333e-08])                         |
        | unique        | 'unique'        | array([5.0000000000000000e-01, 3.3333333333333334e-08]) |
        | maxprec       | 'maxprec'       | array([5.0000e-01, 3.3333e-08])                         |
        | maxprec_equal | 'maxprec_equal' | array([5.0000e-01, 3.3333e-08])                         |

    @PRN-58.3 @needs:PRN-57
    Scenario: fixed continues with the digits of the exact value
      Given `a = np.array([0.1, 0.5])`
      When `np.set_printoptions(floatmode='fixed', precision=20)`
      Then `a` prints
        """
        array([0.10000000000000000555, 0.50000000000000000000])
        """

    @PRN-58.4 @needs:PRN-7 @needs:PRN-57
    Scenario: fixed gives whole numbers decimals
      Given `a = np.array([1.0, 20.0])`
      When `np.set_printoptions(floatmode='fixed', precision=2)`
      Then `a` prints
        """
        array([ 1.00, 20.00])
        """

  Rule: PRN-59 suppress rounds small numbers instead of printing exponents

    @PRN-59.1 @needs:PRN-37
    Scenario Outline: <description>: np.set_printoptions(suppress=True)
      Given `a = np.array(<elements>)`
      When `np.set_printoptions(suppress=True)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case  | description                        | elements         | text                          |
        | small | Small numbers become zero          | [1e-10, 0.5]     | array([0. , 0.5])             |
        | ratio | A wide range has no exponents      | [0.001, 12345.0] | array([    0.001, 12345.   ]) |
        | large | Large numbers still have exponents | [1e8, 0.5]       | array([1.e+08, 5.e-01])       |

  Rule: PRN-60 sign determines the character before numbers that are not negative

    @PRN-60.1
    Scenario Outline: Positive numbers with sign <case>
      Given `a = np.array([0.5, 2.0])`
      When `np.set_printoptions(sign=<sign>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case  | sign | text                |
        | minus | '-'  | array([0.5, 2. ])   |
        | plus  | '+'  | array([+0.5, +2. ]) |
        | space | ' '  | array([ 0.5,  2. ]) |

    @PRN-60.2
    Scenario Outline: Numbers of both signs with sign <case>
      Given `a = np.array([0.5, -2.0])`
      When `np.set_printoptions(sign=<sign>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case  | sign | text                |
        | minus | '-'  | array([ 0.5, -2. ]) |
        | plus  | '+'  | array([+0.5, -2. ]) |
        | space | ' '  | array([ 0.5, -2. ]) |

    @PRN-60.3 @needs:PRN-40
    Scenario: A plus before infinity and NaN
      Given `a = np.array([1.0, float('inf'), float('nan')])`
      When `np.set_printoptions(sign='+')`
      Then `a` prints
        """
        array([ +1., +inf, +nan])
        """

    @PRN-60.4 @needs:PRN-43
    Scenario: A plus before the real part of a complex number
      Given `a = np.array([1+2j])`
      When `np.set_printoptions(sign='+')`
      Then `a` prints
        """
        array([+1.+2.j])
        """

    @PRN-60.5 @needs:PRN-41
    Scenario: Negative zero has its sign
      Then `repr(np.array(ELEMENTS))` is `'TEXT'` for every row of
        | ELEMENTS     | TEXT                  |
        | [-0.0, 1.0]  | array([-0.,  1.])     |
        | [-0.0, 0.0]  | array([-0.,  0.])     |
        | [-0.0, 0.25] | array([-0.  ,  0.25]) |
        | [-0.0, -1.5] | array([-0. , -1.5])   |

  Rule: PRN-61 sign applies to integers too

    @PRN-61.1 @needs:PRN-35
    Scenario Outline: Integers with sign <case>
      Given `a = np.array(<elements>)`
      When `np.set_printoptions(sign=<sign>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case           | sign | elements | text              |
        | plus           | '+'  | [1, 20]  | array([ +1, +20]) |
        | plus_negative  | '+'  | [1, -20] | array([ +1, -20]) |
        | space          | ' '  | [1, 20]  | array([  1,  20]) |
        | space_negative | ' '  | [1, -20] | array([  1, -20]) |

    @PRN-61.2 @needs:PRN-35
    Scenario: The reserved column is as wide as a sign
      Given `np.set_printoptions(sign=' ')`
      Then `repr(np.array(ELEMENTS))` is `'TEXT'` for every row of
        | ELEMENTS      | TEXT                      |
        | [1, -20, 300] | array([  1, -20, 300])    |
        | [1, 20, 300]  | array([   1,   20,  300]) |
        | [-1, -2]      | array([-1, -2])           |
        | [0, 5]        | array([ 0,  5])           |

  Rule: PRN-62 nanstr and infstr are the words for NaN and infinity

    @PRN-62.1 @needs:PRN-40
    Scenario Outline: Other words for <case>
      Given `a = np.array([1.5, float('nan'), float('inf'), -float('inf')])`
      When `np.set_printoptions(<words>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case     | words                   | text                                                            |
        | nan      | nanstr='not a number'   | array([         1.5, not a number,          inf,         -inf]) |
        | infinity | infstr='oo'             | array([1.5, nan,  oo, -oo])                                     |
        | both     | nanstr='?', infstr='oo' | array([1.5,   ?,  oo, -oo])                                     |

  Rule: PRN-63 threshold and edgeitems control the summary of an array

    @PRN-63.1 @needs:PRN-35 @needs:PRN-45 @needs:PRN-50
    Scenario: A lower threshold
      Given `a = np.array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])`
      When `np.set_printoptions(threshold=9)`
      Then `str(a)` is `'[ 1  2  3 ...  8  9 10]'`

    @PRN-63.2 @needs:PRN-35 @needs:PRN-50
    Scenario: At the threshold all elements are printed
      Given `a = np.array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])`
      When `np.set_printoptions(threshold=10)`
      Then `a` prints
        """
        array([ 1,  2,  3,  4,  5,  6,  7,  8,  9, 10])
        """
      And `'...' in repr(np.array([1] * 11))` is `True`

    @PRN-63.3 @needs:PRN-45 @needs:PRN-50
    Scenario: One item at either end
      Given `a = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])`
      When `np.set_printoptions(threshold=4, edgeitems=1)`
      Then `str(a)` is `'[[1 ... 3]\n ...\n [7 ... 9]]'`

    @PRN-63.4 @needs:PRN-45 @needs:PRN-50
    Scenario: Twice the edge items are printed in full
      Given `a = np.array([[1, 2, 3, 4], [5, 6, 7, 8]])`
      When `np.set_printoptions(threshold=4, edgeitems=2)`
      Then `str(a)` is `'[[1 2 3 4]\n [5 6 7 8]]'`
      And `'...' in repr(np.array([1, 2, 3, 4, 5]))` is `True`

    @PRN-63.5 @needs:PRN-50
    Scenario: An infinite threshold
      Given `a = np.array([1] * 1001)`
      When `np.set_printoptions(threshold=float('inf'))`
      Then `('...' in repr(a), 'shape' in repr(a), '1, 1' in repr(a))` is `(False, False, True)`

    @PRN-63.6 @needs:PRN-45 @needs:PRN-50 @needs:PRN-35
    Scenario: No item at either end
      Given `a = np.array([[1000, 1], [2, 3]])`
      When `np.set_printoptions(threshold=3, edgeitems=0)`
      Then `a` prints
        """
        array([...,
               [...,    3]], shape=(2, 2))
        """

  Rule: PRN-64 linewidth is the number of columns of an array's lines

    @PRN-64.1 @needs:PRN-48
    Scenario: Shorter lines
      Given `a = np.array([1, 2, 3, 4, 5, 6, 7, 8, 9])`
      When `np.set_printoptions(linewidth=20)`
      Then `a` prints
        """
        array([1, 2, 3, 4,
               5, 6, 7, 8,
               9])
        """

    @PRN-64.2 @needs:PRN-48
    Scenario: Longer lines
      Given `a = np.array([1234567] * 12)`
      When `np.set_printoptions(linewidth=120)`
      Then `a` prints
        """
        array([1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567])
        """

    @PRN-64.3 @needs:PRN-48
    Scenario: A line has at least one element
      Given `a = np.array([1, 2])`
      When `np.set_printoptions(linewidth=1)`
      Then `a` prints
        """
        array([1,
               2])
        """

    @PRN-64.4 @needs:PRN-8 @needs:PRN-49
    Scenario: The dtype wraps sooner
      Given `a = np.array([0.5], dtype=np.float32)`
      When `np.set_printoptions(linewidth=20)`
      Then `a` prints
        """
        array([0.5],
              dtype=float32)
        """

  Rule: PRN-65 An option of arrays that is not given stays

    @PRN-65.1 @needs:PRN-57 @needs:PRN-64
    Scenario: The precision is kept
      Given `a = np.array([0.125, 1 / 3, 2.0, 3.0, 4.0])`
      And `np.set_printoptions(precision=2)`
      When `np.set_printoptions(linewidth=30)`
      Then `a` prints
        """
        array([0.12, 0.33, 2.  ,
               3.  , 4.  ])
        """

    @PRN-65.2 @needs:PRN-57 @needs:PRN-58 @needs:PRN-60
    Scenario: The sign and the float mode are kept
      Given `a = np.array([0.125, 2.0])`
      And `np.set_printoptions(sign='+', floatmode='fixed')`
      When `np.set_printoptions(precision=1)`
      Then `a` prints
        """
        array([+0.1, +2.0])
        """

  Rule: PRN-66 An invalid option of arrays is refused and sets none

    @PRN-66.1 @needs:PRN-5
    Scenario: An unknown float mode
      Given `a = np.array([0.125, 2.0])`
      When `np.set_printoptions(precision=1, floatmode='most')`
      Then it fails with `INVALID_ARGUMENT`
      And `a` prints
        """
        array([0.125, 2.   ])
        """

    @PRN-66.2 @needs:PRN-5
    Scenario: An unknown sign
      Given `a = np.array([0.125, 2.0])`
      When `np.set_printoptions(precision=1, sign='*')`
      Then it fails with `INVALID_ARGUMENT`
      And `a` prints
        """
        array([0.125, 2.   ])
        """

    @PRN-66.3 @needs:PRN-5
    Scenario: A threshold of NaN
      Given `a = np.array([0.125, 2.0])`
      When `np.set_printoptions(precision=1, threshold=float('nan'))`
      Then it fails with `INVALID_ARGUMENT`
      And `a` prints
        """
        array([0.125, 2.   ])
        """

  Rule: PRN-67 Print options of arrays do not change NumPy scalars

    @PRN-67.1 @needs:PRN-57 @needs:PRN-58 @needs:PRN-59 @needs:PRN-60 @needs:PRN-45
    Scenario: Precision and sign
      Given `a = np.array([1 / 3, 1e-10])`
      When `np.set_printoptions(precision=1, sign='+', suppress=True, floatmode='fixed')`
      Then `str(a[0])` is `'0.3333333333333333'`
      And `str(a[1])` is `'1e-10'`
      And `str(a)` is `'[+0.3 +0.0]'`

    @PRN-67.2 @needs:PRN-46 @needs:PRN-57 @needs:PRN-58 @needs:PRN-60
    Scenario: The str of a 0-d array
      Given `a = np.array(1 / 3)`
      When `np.set_printoptions(precision=1, sign='+', suppress=True, floatmode='fixed')`
      Then `a` prints
        """
        array(+0.3)
        """
      And `str(a)` is `'0.3333333333333333'`
