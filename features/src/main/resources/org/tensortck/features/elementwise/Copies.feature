Feature: Functions of elements: memory and layout of the result

  Rule: ELE-1 A function of the elements of a tensor returns a copy

    @ELE-1.1
    Scenario Outline: torch.<function>
      Given `t = torch.tensor([[0.5, 1.0], [0.25, 0.75]])`
      When `r = torch.<function>(t)`
      Then `r` and `t` do not share memory
      And `r.shape` is `(2, 2)`
      And `r.dtype` is `torch.<dtype>`
      And `t` is unchanged

      Examples:
        | case       | function   | dtype   |
        | abs        | abs        | float32 |
        | neg        | neg        | float32 |
        | sqrt       | sqrt       | float32 |
        | rsqrt      | rsqrt      | float32 |
        | reciprocal | reciprocal | float32 |
        | square     | square     | float32 |
        | exp        | exp        | float32 |
        | expm1      | expm1      | float32 |
        | log        | log        | float32 |
        | log2       | log2       | float32 |
        | log10      | log10      | float32 |
        | log1p      | log1p      | float32 |
        | sin        | sin        | float32 |
        | cos        | cos        | float32 |
        | tan        | tan        | float32 |
        | tanh       | tanh       | float32 |
        | sigmoid    | sigmoid    | float32 |
        | floor      | floor      | float32 |
        | ceil       | ceil       | float32 |
        | trunc      | trunc      | float32 |
        | round      | round      | float32 |
        | sign       | sign       | float32 |
        | isnan      | isnan      | bool    |
        | isinf      | isinf      | bool    |
        | isfinite   | isfinite   | bool    |

    @ELE-1.2
    Scenario Outline: Integers that are <case> already
      Given `t = torch.tensor([1, 2])`
      When `r = t.<method>()`
      Then `r` is `[1, 2]`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case         | method |
        | rounded down | floor  |
        | rounded up   | ceil   |
        | truncated    | trunc  |
        | rounded      | round  |
        | positive     | abs    |

    @ELE-1.3
    Scenario: The result has the order of the axes of the operand in memory
      Given `t = torch.tensor([[0.0, 1.0, 4.0], [9.0, 16.0, 25.0]]).T`
      When `r = torch.sqrt(t)`
      Then `r` is `[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]`
      And `r` has strides `(1, 3)`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @ELE-1.4
    Scenario: The result of a part has no gaps
      Given `t = torch.tensor([[1.0, 8.0, 4.0], [9.0, 8.0, 25.0]])`
      When `r = torch.sqrt(t[:, ::2])`
      Then `r` is `[[1.0, 2.0], [3.0, 5.0]]`
      And `r` has strides `(2, 1)`
      And `t` is unchanged

    @ELE-1.5
    Scenario: An empty tensor and a 0-d tensor
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                           | RESULT |
        | torch.exp(torch.tensor([])).shape    | (0,)   |
        | torch.floor(torch.zeros(2, 0)).shape | (2, 0) |
        | torch.sqrt(torch.tensor(4.0))        | 2.0    |
        | torch.isnan(torch.tensor(4.0))       | False  |

  Rule: ELE-2 A function of the elements of an array returns a copy

    @ELE-2.1
    Scenario Outline: np.<function>
      Given `a = np.array([[0.5, 1.0], [0.25, 0.75]])`
      When `r = np.<function>(a)`
      Then `r` and `a` do not share memory
      And `r.shape` is `(2, 2)`
      And `r.dtype` is `np.<dtype>`
      And `a` is unchanged

      Examples:
        | case       | function   | dtype   |
        | absolute   | absolute   | float64 |
        | negative   | negative   | float64 |
        | sqrt       | sqrt       | float64 |
        | reciprocal | reciprocal | float64 |
        | square     | square     | float64 |
        | exp        | exp        | float64 |
        | expm1      | expm1      | float64 |
        | log        | log        | float64 |
        | log2       | log2       | float64 |
        | log10      | log10      | float64 |
        | log1p      | log1p      | float64 |
        | sin        | sin        | float64 |
        | cos        | cos        | float64 |
        | tan        | tan        | float64 |
        | tanh       | tanh       | float64 |
        | floor      | floor      | float64 |
        | ceil       | ceil       | float64 |
        | trunc      | trunc      | float64 |
        | rint       | rint       | float64 |
        | round      | round      | float64 |
        | sign       | sign       | float64 |
        | isnan      | isnan      | bool_   |
        | isinf      | isinf      | bool_   |
        | isfinite   | isfinite   | bool_   |

    @ELE-2.2
    Scenario Outline: Integers that are <case> already
      Given `a = np.array([1, 2])`
      When `r = np.<function>(a)`
      Then `r` is `[1, 2]`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case         | function |
        | rounded down | floor    |
        | rounded up   | ceil     |
        | truncated    | trunc    |
        | rounded      | round    |
        | positive     | abs      |

    @ELE-2.3
    Scenario: The result has the order of the axes of the operand in memory
      Given `a = np.array([[0.0, 1.0, 4.0], [9.0, 16.0, 25.0]]).T`
      When `r = np.sqrt(a)`
      Then `r` is `[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]`
      And `r` has strides `(8, 24)`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @ELE-2.4
    Scenario: A number, a NumPy scalar and a 0-d array give a NumPy scalar
      Then `type(EXPRESSION)` is `np.RESULT` for every row of
        | EXPRESSION                                  | RESULT  |
        | np.sqrt(4.0)                                | float64 |
        | np.sqrt(np.array([4], dtype=np.float32)[0]) | float32 |
        | np.sqrt(np.array(4.0))                      | float64 |
        | np.floor(np.array([1.5])[0])                | float64 |
        | np.round(np.array(1.5))                     | float64 |
        | np.isnan(1.0)                               | bool_   |

    @ELE-2.5
    Scenario: A list is taken as an array
      Then `np.sqrt([4.0, 9.0])` is `[2.0, 3.0]`
