Feature: Operators by name

  Rule: ELE-15 Comparisons by name

    @ELE-15.1
    Scenario: Tensors
      Then `torch.FUNCTION(torch.tensor([1, 2, 3]), OTHER)` is `RESULT` for every row of
        | FUNCTION | OTHER                   | RESULT                 |
        | eq       | torch.tensor([3, 2, 1]) | [False, True, False]   |
        | eq       | 2                       | [False, True, False]   |
        | eq       | torch.tensor([[2.0]])   | [[False, True, False]] |
        | ne       | torch.tensor([3, 2, 1]) | [True, False, True]    |
        | ne       | 2                       | [True, False, True]    |
        | ne       | torch.tensor([[2.0]])   | [[True, False, True]]  |
        | lt       | torch.tensor([3, 2, 1]) | [True, False, False]   |
        | lt       | 2                       | [True, False, False]   |
        | lt       | torch.tensor([[2.0]])   | [[True, False, False]] |
        | le       | torch.tensor([3, 2, 1]) | [True, True, False]    |
        | le       | 2                       | [True, True, False]    |
        | le       | torch.tensor([[2.0]])   | [[True, True, False]]  |
        | gt       | torch.tensor([3, 2, 1]) | [False, False, True]   |
        | gt       | 2                       | [False, False, True]   |
        | gt       | torch.tensor([[2.0]])   | [[False, False, True]] |
        | ge       | torch.tensor([3, 2, 1]) | [False, True, True]    |
        | ge       | 2                       | [False, True, True]    |
        | ge       | torch.tensor([[2.0]])   | [[False, True, True]]  |

    @ELE-15.2
    Scenario: Methods of tensors
      Then `torch.tensor([1, 2, 3]).METHOD(2)` is `RESULT` for every row of
        | METHOD | RESULT               |
        | eq     | [False, True, False] |
        | ne     | [True, False, True]  |
        | lt     | [True, False, False] |
        | le     | [True, True, False]  |
        | gt     | [False, False, True] |
        | ge     | [False, True, True]  |

    @ELE-15.3
    Scenario: Arrays
      Then `np.FUNCTION(np.array([1, 2, 3]), OTHER)` is `RESULT` for every row of
        | FUNCTION      | OTHER               | RESULT                 |
        | equal         | np.array([3, 2, 1]) | [False, True, False]   |
        | equal         | 2                   | [False, True, False]   |
        | equal         | [[2.0]]             | [[False, True, False]] |
        | not_equal     | np.array([3, 2, 1]) | [True, False, True]    |
        | not_equal     | 2                   | [True, False, True]    |
        | not_equal     | [[2.0]]             | [[True, False, True]]  |
        | less          | np.array([3, 2, 1]) | [True, False, False]   |
        | less          | 2                   | [True, False, False]   |
        | less          | [[2.0]]             | [[True, False, False]] |
        | less_equal    | np.array([3, 2, 1]) | [True, True, False]    |
        | less_equal    | 2                   | [True, True, False]    |
        | less_equal    | [[2.0]]             | [[True, True, False]]  |
        | greater       | np.array([3, 2, 1]) | [False, False, True]   |
        | greater       | 2                   | [False, False, True]   |
        | greater       | [[2.0]]             | [[False, False, True]] |
        | greater_equal | np.array([3, 2, 1]) | [False, True, True]    |
        | greater_equal | 2                   | [False, True, True]    |
        | greater_equal | [[2.0]]             | [[False, True, True]]  |

    @ELE-15.4
    Scenario: NaN is equal to nothing
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                           | RESULT  |
        | torch.eq(torch.tensor([float('nan')]), torch.tensor([float('nan')])) | [False] |
        | torch.ne(torch.tensor([float('nan')]), torch.tensor([float('nan')])) | [True]  |
        | torch.ge(torch.tensor([float('nan')]), torch.tensor([float('nan')])) | [False] |
        | np.equal(np.array([float('nan')]), np.array([float('nan')]))         | [False] |
        | np.not_equal(np.array([float('nan')]), np.array([float('nan')]))     | [True]  |
        | np.greater_equal(np.array([float('nan')]), np.array([float('nan')])) | [False] |

    @ELE-15.5
    Scenario: Two numbers give a NumPy scalar
      Then `type(np.less(1, 2))` is `np.bool_`
      And `np.less(1, 2)` is `True`

    @ELE-15.6
    Scenario: The result is a bool in memory of its own
      Given `t = torch.tensor([True, False])`
      When `r = torch.eq(t, True)`
      Then `r.dtype` is `torch.bool`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @ELE-15.7
    Scenario Outline: Shapes that cannot be broadcast: <case>
      Given `x = <x>`
      When `<code>`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged

      Examples:
        | case   | x                    | code                                 |
        | tensor | torch.tensor([1, 2]) | torch.lt(x, torch.tensor([1, 2, 3])) |
        | array  | np.array([1, 2])     | np.less(x, np.array([1, 2, 3]))      |

  Rule: ELE-16 Arithmetic methods of tensors have the results of the operators

    @ELE-16.1
    Scenario: Integers
      Then `torch.tensor([7, -7]).METHOD` is `RESULT` for every row of
        | METHOD                         | RESULT               |
        | add(2)                         | [9, -5]              |
        | sub(2)                         | [5, -9]              |
        | mul(2)                         | [14, -14]            |
        | true_divide(2)                 | [3.5, -3.5]          |
        | div(2)                         | [3.5, -3.5]          |
        | div(2, rounding_mode='floor')  | [3, -4]              |
        | div(2, rounding_mode='trunc')  | [3, -3]              |
        | floor_divide(2)                | [3, -4]              |
        | remainder(3)                   | [1, 2]               |
        | pow(2)                         | [49, 49]             |
        | bitwise_and(3)                 | [3, 1]               |
        | bitwise_or(8)                  | [15, -7]             |
        | bitwise_xor(1)                 | [6, -8]              |
        | add(torch.tensor([0.5, 1.5]))  | [7.5, -5.5]          |
        | mul(torch.tensor([[1], [10]])) | [[7, -7], [70, -70]] |

    @ELE-16.2
    Scenario: The result has memory of its own
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = t.add(0)`
      Then `r` is `[1.0, 2.0]`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @ELE-16.3
    Scenario: A gradient flows through a method
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x.mul(torch.tensor([3.0, 4.0])).sub(1)`
      When `y.backward(torch.tensor([1.0, 10.0]))`
      Then `x.grad` is `[3.0, 40.0]`
      And `x` is unchanged

    @ELE-16.4
    Scenario: A method is refused where the operator is
      Given `t = torch.tensor([True])`
      When `t.sub(t)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged
