Feature: Functions that return the text of an array

  Rule: PRN-68 array2string joins the elements with a separator

    @PRN-68.1 @needs:PRN-45
    Scenario: Without arguments it is the str
      Then `np.array2string(np.array(LIST))` is `TEXT` for every row of
        | LIST        | TEXT          |
        | [1, 20]     | '[ 1 20]'     |
        | [0.5, 0.25] | '[0.5  0.25]' |
        | [True]      | '[ True]'     |

    @PRN-68.2
    Scenario: Separators
      Then `np.array2string(np.array([1, 20]), separator=SEPARATOR)` is `TEXT` for every row of
        | SEPARATOR | TEXT        |
        | ', '      | '[ 1, 20]'  |
        | ','       | '[ 1,20]'   |
        | '  '      | '[ 1  20]'  |
        | ' / '     | '[ 1 / 20]' |
        | ''        | '[ 120]'    |

    @PRN-68.3
    Scenario: Rows are separated by the separator without its trailing spaces
      When `s = np.array2string(np.array([[1, 2], [3, 4]]), separator=' ; ')`
      Then `s` is `'[[1 ; 2] ;\n [3 ; 4]]'`

    @PRN-68.4
    Scenario: A 0-d array
      When `s = np.array2string(np.array(1 / 3))`
      Then `s` is `'0.33333333'`

    @PRN-68.5
    Scenario: An empty array
      When `s = np.array2string(np.array([]))`
      Then `s` is `'[]'`

  Rule: PRN-69 The arguments of array2string apply to one text

    @PRN-69.1 @needs:PRN-57 @needs:PRN-58 @needs:PRN-59 @needs:PRN-60 @needs:PRN-63 @needs:PRN-64 @needs:PRN-68
    Scenario: One option each
      Then `np.array2string(np.array([0.125, 1e-10, 2.0, 3.0]), OPTION)` is `TEXT` for every row of
        | OPTION                   | TEXT                                                            |
        | precision=2              | '[1.25e-01 1.00e-10 2.00e+00 3.00e+00]'                         |
        | suppress_small=True      | '[0.125 0.    2.    3.   ]'                                     |
        | max_line_width=20        | '[1.25e-01 1.00e-10\\n 2.00e+00 3.00e+00]'                      |
        | threshold=3, edgeitems=1 | '[0.125 ... 3.   ]'                                             |
        | sign='+'                 | '[+1.25e-01 +1.00e-10 +2.00e+00 +3.00e+00]'                     |
        | floatmode='fixed'        | '[1.25000000e-01 1.00000000e-10 2.00000000e+00 3.00000000e+00]' |

    @PRN-69.2 @needs:PRN-57 @needs:PRN-68
    Scenario: The current options stay
      Given `a = np.array([0.125, 2.0])`
      When `s = np.array2string(a, precision=1)`
      Then `a` prints
        """
        array([0.125, 2.   ])
        """
      And `s` is `'[0.1 2. ]'`

    @PRN-69.3 @needs:PRN-57 @needs:PRN-60 @needs:PRN-68
    Scenario: Options that are not given have their current values
      Given `a = np.array([0.125, 2.0])`
      And `np.set_printoptions(sign='+')`
      When `s = np.array2string(a, precision=1)`
      Then `s` is `'[+0.1 +2. ]'`

    @PRN-69.4
    Scenario: An unknown float mode is refused
      Given `a = np.array([0.125, 2.0])`
      When `np.array2string(a, floatmode='most')`
      Then it fails with `INVALID_ARGUMENT`
      And `a` is unchanged

  Rule: PRN-70 array2string reserves columns for a prefix and a suffix

    @PRN-70.1
    Scenario: Lines are indented by the length of the prefix
      When `s = np.array2string(np.array([[1, 2], [3, 4]]), prefix='matrix ')`
      Then `s` is `'[[1 2]\n        [3 4]]'`

    @PRN-70.2 @needs:PRN-69
    Scenario: The prefix counts
      When `s = np.array2string(np.array([123] * 5), max_line_width=20, prefix='ab')`
      Then `s` is `'[123 123 123 123\n   123]'`

    @PRN-70.3 @needs:PRN-69
    Scenario: Every line is shorter by the suffix
      When `s = np.array2string(np.array([123] * 5), max_line_width=20, suffix='abc')`
      Then `s` is `'[123 123 123 123\n 123]'`

  Rule: PRN-71 array_repr and array_str apply options to one text

    @PRN-71.1
    Scenario: array_repr
      Then `np.array_repr(np.array([0.125, 1e-10, 2.0, 3.0], dtype=np.float32), OPTION)` is `TEXT` for every row of
        | OPTION              | TEXT                                                                              |
        | precision=2         | 'array([1.25e-01, 1.00e-10, 2.00e+00, 3.00e+00], dtype=float32)'                  |
        | suppress_small=True | 'array([0.125, 0.   , 2.   , 3.   ], dtype=float32)'                              |
        | max_line_width=30   | 'array([1.25e-01, 1.00e-10,\\n       2.00e+00, 3.00e+00],\\n      dtype=float32)' |
        | None                | 'array([1.25e-01, 1.00e-10, 2.00e+00, 3.00e+00], dtype=float32)'                  |

    @PRN-71.2
    Scenario: array_str
      Then `np.array_str(np.array([0.125, 1e-10, 2.0, 3.0], dtype=np.float32), OPTION)` is `TEXT` for every row of
        | OPTION              | TEXT                                       |
        | precision=2         | '[1.25e-01 1.00e-10 2.00e+00 3.00e+00]'    |
        | suppress_small=True | '[0.125 0.    2.    3.   ]'                |
        | max_line_width=30   | '[1.25e-01 1.00e-10 2.00e+00\\n 3.00e+00]' |
        | None                | '[1.25e-01 1.00e-10 2.00e+00 3.00e+00]'    |
