Feature: Functions of elements: values

  Rule: ELE-8 Values of functions of elements

    @ELE-8.1
    Scenario: Exact results of tensors
      Then `torch.FUNCTION(torch.tensor(VALUES))` is `RESULT` for every row of
        | FUNCTION   | VALUES                 | RESULT                 |
        | exp        | [0.0, -0.0]            | [1.0, 1.0]             |
        | expm1      | [0.0, -0.0]            | [0.0, -0.0]            |
        | log        | [1.0]                  | [0.0]                  |
        | log2       | [1.0, 8.0, 0.25]       | [0.0, 3.0, -2.0]       |
        | log10      | [1.0]                  | [0.0]                  |
        | log1p      | [0.0, -0.0]            | [0.0, -0.0]            |
        | sqrt       | [4.0, 0.25]            | [2.0, 0.5]             |
        | rsqrt      | [4.0, 0.25]            | [0.5, 2.0]             |
        | reciprocal | [4.0, -0.5]            | [0.25, -2.0]           |
        | square     | [1.5, -3.0]            | [2.25, 9.0]            |
        | sin        | [0.0, -0.0]            | [0.0, -0.0]            |
        | cos        | [0.0, -0.0]            | [1.0, 1.0]             |
        | tan        | [0.0, -0.0]            | [0.0, -0.0]            |
        | tanh       | [0.0, -0.0]            | [0.0, -0.0]            |
        | sigmoid    | [0.0, -0.0]            | [0.5, 0.5]             |
        | floor      | [1.5, -1.5, 2.0, -0.5] | [1.0, -2.0, 2.0, -1.0] |
        | ceil       | [1.5, -1.5, 2.0, -0.5] | [2.0, -1.0, 2.0, -0.0] |
        | trunc      | [1.5, -1.5, 2.0, -0.5] | [1.0, -1.0, 2.0, -0.0] |
        | sign       | [2.5, -2.5, 0.0]       | [1.0, -1.0, 0.0]       |

    @ELE-8.2
    Scenario: Exact results of arrays
      Then `np.FUNCTION(np.array(VALUES))` is `RESULT` for every row of
        | FUNCTION   | VALUES                 | RESULT                 |
        | exp        | [0.0, -0.0]            | [1.0, 1.0]             |
        | expm1      | [0.0, -0.0]            | [0.0, -0.0]            |
        | log        | [1.0]                  | [0.0]                  |
        | log2       | [1.0, 8.0, 0.25]       | [0.0, 3.0, -2.0]       |
        | log10      | [1.0]                  | [0.0]                  |
        | log1p      | [0.0, -0.0]            | [0.0, -0.0]            |
        | sqrt       | [4.0, 0.25]            | [2.0, 0.5]             |
        | reciprocal | [4.0, -0.5]            | [0.25, -2.0]           |
        | square     | [1.5, -3.0]            | [2.25, 9.0]            |
        | sin        | [0.0, -0.0]            | [0.0, -0.0]            |
        | cos        | [0.0, -0.0]            | [1.0, 1.0]             |
        | tan        | [0.0, -0.0]            | [0.0, -0.0]            |
        | tanh       | [0.0, -0.0]            | [0.0, -0.0]            |
        | floor      | [1.5, -1.5, 2.0, -0.5] | [1.0, -2.0, 2.0, -1.0] |
        | ceil       | [1.5, -1.5, 2.0, -0.5] | [2.0, -1.0, 2.0, -0.0] |
        | trunc      | [1.5, -1.5, 2.0, -0.5] | [1.0, -1.0, 2.0, -0.0] |
        | sign       | [2.5, -2.5, 0.0]       | [1.0, -1.0, 0.0]       |

    @ELE-8.3
    Scenario Outline: Inexact result of a tensor: <case>
      Given `t = torch.tensor([<value>])`
      When `r = t.<case>()`
      Then every element of `r` is at least `<least>` and less than `<bound>`

      Examples:
        | case    | value | least | bound |
        | exp     | 1.0   | 2.718 | 2.719 |
        | expm1   | 1.0   | 1.718 | 1.719 |
        | log     | 2.0   | 0.693 | 0.694 |
        | log2    | 3.0   | 1.584 | 1.585 |
        | log10   | 2.0   | 0.301 | 0.302 |
        | log1p   | 1.0   | 0.693 | 0.694 |
        | sin     | 1.0   | 0.841 | 0.842 |
        | cos     | 1.0   | 0.540 | 0.541 |
        | tan     | 1.0   | 1.557 | 1.558 |
        | tanh    | 1.0   | 0.761 | 0.762 |
        | sigmoid | 1.0   | 0.731 | 0.732 |
        | sqrt    | 2.0   | 1.414 | 1.415 |
        | rsqrt   | 2.0   | 0.707 | 0.708 |

    @ELE-8.4
    Scenario Outline: Inexact result of an array: <case>
      Given `a = np.array([<value>])`
      When `r = np.<case>(a)`
      Then every element of `r` is at least `<least>` and less than `<bound>`

      Examples:
        | case  | value | least | bound |
        | exp   | 1.0   | 2.718 | 2.719 |
        | expm1 | 1.0   | 1.718 | 1.719 |
        | log   | 2.0   | 0.693 | 0.694 |
        | log2  | 3.0   | 1.584 | 1.585 |
        | log10 | 2.0   | 0.301 | 0.302 |
        | log1p | 1.0   | 0.693 | 0.694 |
        | sin   | 1.0   | 0.841 | 0.842 |
        | cos   | 1.0   | 0.540 | 0.541 |
        | tan   | 1.0   | 1.557 | 1.558 |
        | tanh  | 1.0   | 0.761 | 0.762 |
        | sqrt  | 2.0   | 1.414 | 1.415 |

    @ELE-8.5
    Scenario: Complex numbers
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                              | RESULT                   |
        | torch.sqrt(torch.tensor([3-4j, -4+0j])) | [complex(2.0, -1.0), 2j] |
        | torch.exp(torch.tensor([0j]))           | [1 + 0j]                 |
        | torch.log(torch.tensor([1+0j]))         | [0j]                     |
        | torch.square(torch.tensor([3-4j]))      | [complex(-7.0, -24.0)]   |
        | torch.reciprocal(torch.tensor([1+1j]))  | [complex(0.5, -0.5)]     |
        | np.sqrt(np.array([3-4j, -4+0j]))        | [complex(2.0, -1.0), 2j] |
        | np.exp(np.array([0j]))                  | [1 + 0j]                 |
        | np.log(np.array([1+0j]))                | [0j]                     |
        | np.square(np.array([3-4j]))             | [complex(-7.0, -24.0)]   |

  Rule: ELE-9 NaN, infinities and undefined results of functions of elements

    @ELE-9.1
    Scenario: Tensors
      Then `torch.FUNCTION(torch.tensor([float('inf'), float('-inf'), float('nan')]))` is `RESULT` for every row of
        | FUNCTION   | RESULT                                      |
        | exp        | [float('inf'), 0.0, float('nan')]           |
        | expm1      | [float('inf'), -1.0, float('nan')]          |
        | log        | [float('inf'), float('nan'), float('nan')]  |
        | log1p      | [float('inf'), float('nan'), float('nan')]  |
        | sqrt       | [float('inf'), float('nan'), float('nan')]  |
        | reciprocal | [0.0, -0.0, float('nan')]                   |
        | square     | [float('inf'), float('inf'), float('nan')]  |
        | sin        | [float('nan'), float('nan'), float('nan')]  |
        | cos        | [float('nan'), float('nan'), float('nan')]  |
        | tan        | [float('nan'), float('nan'), float('nan')]  |
        | tanh       | [1.0, -1.0, float('nan')]                   |
        | floor      | [float('inf'), float('-inf'), float('nan')] |
        | ceil       | [float('inf'), float('-inf'), float('nan')] |
        | trunc      | [float('inf'), float('-inf'), float('nan')] |
        | sigmoid    | [1.0, 0.0, float('nan')]                    |
        | rsqrt      | [0.0, float('nan'), float('nan')]           |

    @ELE-9.2
    Scenario: Arrays
      Then `np.FUNCTION(np.array([float('inf'), float('-inf'), float('nan')]))` is `RESULT` for every row of
        | FUNCTION   | RESULT                                      |
        | exp        | [float('inf'), 0.0, float('nan')]           |
        | expm1      | [float('inf'), -1.0, float('nan')]          |
        | log        | [float('inf'), float('nan'), float('nan')]  |
        | log1p      | [float('inf'), float('nan'), float('nan')]  |
        | sqrt       | [float('inf'), float('nan'), float('nan')]  |
        | reciprocal | [0.0, -0.0, float('nan')]                   |
        | square     | [float('inf'), float('inf'), float('nan')]  |
        | sin        | [float('nan'), float('nan'), float('nan')]  |
        | cos        | [float('nan'), float('nan'), float('nan')]  |
        | tan        | [float('nan'), float('nan'), float('nan')]  |
        | tanh       | [1.0, -1.0, float('nan')]                   |
        | floor      | [float('inf'), float('-inf'), float('nan')] |
        | ceil       | [float('inf'), float('-inf'), float('nan')] |
        | trunc      | [float('inf'), float('-inf'), float('nan')] |

    @ELE-9.3
    Scenario: Zeros and negative numbers of tensors
      Then `torch.FUNCTION(torch.tensor([0.0, -0.0, -1.0]))` is `RESULT` for every row of
        | FUNCTION   | RESULT                                       |
        | log        | [float('-inf'), float('-inf'), float('nan')] |
        | log2       | [float('-inf'), float('-inf'), float('nan')] |
        | log10      | [float('-inf'), float('-inf'), float('nan')] |
        | sqrt       | [0.0, -0.0, float('nan')]                    |
        | rsqrt      | [float('inf'), float('-inf'), float('nan')]  |
        | reciprocal | [float('inf'), float('-inf'), -1.0]          |
        | log1p      | [0.0, -0.0, float('-inf')]                   |

    @ELE-9.4
    Scenario: Zeros and negative numbers of arrays
      Then `np.FUNCTION(np.array([0.0, -0.0, -1.0]))` is `RESULT` for every row of
        | FUNCTION   | RESULT                                       |
        | log        | [float('-inf'), float('-inf'), float('nan')] |
        | log2       | [float('-inf'), float('-inf'), float('nan')] |
        | log10      | [float('-inf'), float('-inf'), float('nan')] |
        | sqrt       | [0.0, -0.0, float('nan')]                    |
        | reciprocal | [float('inf'), float('-inf'), -1.0]          |
        | log1p      | [0.0, -0.0, float('-inf')]                   |

  Rule: ELE-10 The sign of NaN and of complex numbers

    @ELE-10.1
    Scenario: Tensors
      Then `torch.sign(torch.tensor(VALUES))` is `RESULT` for every row of
        | VALUES                        | RESULT             |
        | [-0.0, 0.0]                   | [0.0, 0.0]         |
        | [float('inf'), float('-inf')] | [1.0, -1.0]        |
        | [float('nan')]                | [0.0]              |
        | [5, 0, -5]                    | [1, 0, -1]         |
        | [3+4j]                        | !DTYPE_UNSUPPORTED |

    @ELE-10.2
    Scenario: Arrays
      Then `np.sign(np.array(VALUES))` is `RESULT` for every row of
        | VALUES                        | RESULT             |
        | [-0.0, 0.0]                   | [0.0, 0.0]         |
        | [float('inf'), float('-inf')] | [1.0, -1.0]        |
        | [float('nan')]                | [float('nan')]     |
        | [5, 0, -5]                    | [1, 0, -1]         |
        | [3+4j, 0j]                    | [0.6 + 0.8j, 0j]   |
        | [True]                        | !DTYPE_UNSUPPORTED |

  Rule: ELE-11 Numbers are rounded to decimals, ties to even

    @ELE-11.1
    Scenario: Tensors
      Then `torch.round(torch.tensor(VALUES), decimals=DECIMALS)` is `RESULT` for every row of
        | VALUES                                      | DECIMALS | RESULT                                         |
        | [0.5, 1.5, 2.5, -0.5, -1.5]                 | 0        | [0.0, 2.0, 2.0, -0.0, -2.0]                    |
        | [0.125, 0.375, 2.0]                         | 2        | [0.11999999731779099, 0.3799999952316284, 2.0] |
        | [15.0, 25.0, -35.0]                         | -1       | [20.0, 20.0, -40.0]                            |
        | [float('inf'), float('-inf'), float('nan')] | 0        | [float('inf'), float('-inf'), float('nan')]    |

    @ELE-11.2
    Scenario: Arrays
      Then `np.round(np.array(VALUES), DECIMALS)` is `RESULT` for every row of
        | VALUES                                      | DECIMALS | RESULT                                      |
        | [0.5, 1.5, 2.5, -0.5, -1.5]                 | 0        | [0.0, 2.0, 2.0, -0.0, -2.0]                 |
        | [0.125, 0.375, 2.0]                         | 2        | [0.12, 0.38, 2.0]                           |
        | [15.0, 25.0, -35.0]                         | -1       | [20.0, 20.0, -40.0]                         |
        | [15, 25, -35]                               | -1       | [20, 20, -40]                               |
        | [15, 25, -35]                               | 1        | [15, 25, -35]                               |
        | [float('inf'), float('-inf'), float('nan')] | 0        | [float('inf'), float('-inf'), float('nan')] |
        | [2.5+1.5j]                                  | 0        | [2 + 2j]                                    |

    @ELE-11.3
    Scenario: Methods, and rounding without decimals
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                    | RESULT          |
        | torch.round(torch.tensor([0.5, 1.5]))         | [0.0, 2.0]      |
        | torch.tensor([0.5, 1.5]).round()              | [0.0, 2.0]      |
        | torch.tensor([15.0, 25.0]).round(decimals=-1) | [20.0, 20.0]    |
        | np.array([0.5, 1.5]).round()                  | [0.0, 2.0]      |
        | np.array([15, 25]).round(-1)                  | [20, 20]        |
        | np.rint(np.array([0.5, 1.5, 2.5]))            | [0.0, 2.0, 2.0] |
        | np.rint(np.array([1]))                        | [1.0]           |
