Feature: The results of reductions

  Rule: RED-11 16-bit floats are summed in a wider float

    @RED-11.1
    Scenario: More ones than float16 can count
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                            | RESULT |
        | torch.tensor([1.0] * 4096, dtype=torch.float16).sum() | 4096.0 |
        | torch.tensor([1.0] * 600, dtype=torch.bfloat16).sum() | 600.0  |
        | np.array([1.0] * 4096, dtype=np.float16).sum()        | 4096.0 |

    @RED-11.2
    Scenario: A mean whose sum would overflow
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                               | RESULT       |
        | torch.tensor([60000.0] * 10, dtype=torch.float16).mean() | 60000.0      |
        | torch.tensor([60000.0] * 10, dtype=torch.float16).sum()  | float('inf') |
        | np.array([60000.0] * 10, dtype=np.float16).mean()        | 60000.0      |
        | np.array([60000.0] * 10, dtype=np.float16).sum()         | float('inf') |

  Rule: RED-12 A reduction does not share memory

    @RED-12.1
    Scenario Outline: <code> of a tensor does not share its memory
      Given `t = torch.tensor([1.0])`
      When `r = t.<code>`
      Then `r` is `<result>`
      And `r.shape` is `<shape>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case | code                 | result | shape |
        | sum  | sum()                | 1.0    | ()    |
        | axis | sum(0)               | 1.0    | ()    |
        | keep | sum(0, keepdim=True) | [1.0]  | (1,)  |
        | max  | max()                | 1.0    | ()    |
        | mean | mean()               | 1.0    | ()    |

    @RED-12.2
    Scenario: An array along an axis
      Given `a = np.array([[1, 2]])`
      When `r = a.sum(0)`
      Then `r` is `[1, 2]`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RED-12.3
    Scenario: A reduction of all elements of an array is a scalar
      Then `type(EXPRESSION)` is `np.RESULT` for every row of
        | EXPRESSION                            | RESULT  |
        | np.array([1, 2]).sum()                | int_    |
        | np.array([1.0]).sum(0)                | float64 |
        | np.array([1, 2], dtype=np.int8).max() | int8    |
        | np.array([1, 2]).any()                | bool_   |
        | np.array([3, 2]).argmax()             | int64   |

    @RED-12.4 @needs:MEM-6 @needs:MEM-7
    Scenario: A reduction of a part reads only that part
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                              | RESULT |
        | torch.tensor([1, 2, 3, 4])[::2].sum()   | 4      |
        | np.array([1, 2, 3, 4])[::-2].sum()      | 6      |
        | torch.tensor([[1, 2], [3, 4]]).T.sum(0) | [3, 7] |
        | np.array([[1, 2], [3, 4]]).T.sum(0)     | [3, 7] |

  Rule: RED-13 A reduction of a tensor that requires gradients requires them

    @RED-13.1 @needs:DTY-1 @needs:PRN-3
    Scenario Outline: <code> requires gradients
      Given `t = torch.tensor([2.0, 4.0], requires_grad=True)`
      When `r = <code>`
      Then `r.requires_grad` is `True`
      And `r.is_leaf` is `False`
      And `repr(r)` is `'<text>'`
      And `t` is unchanged

      Examples:
        | case         | code      | text                                |
        | sum          | t.sum()   | tensor(6., grad_fn=<SumBackward0>)  |
        | sum-axis     | t.sum(0)  | tensor(6., grad_fn=<SumBackward1>)  |
        | product      | t.prod()  | tensor(8., grad_fn=<ProdBackward0>) |
        | product-axis | t.prod(0) | tensor(8., grad_fn=<ProdBackward1>) |
        | mean         | t.mean()  | tensor(3., grad_fn=<MeanBackward0>) |
        | mean-axis    | t.mean(0) | tensor(3., grad_fn=<MeanBackward1>) |
        | maximum      | t.max()   | tensor(4., grad_fn=<MaxBackward1>)  |
        | maximum-axis | t.amax(0) | tensor(4., grad_fn=<AmaxBackward0>) |
        | minimum      | t.min()   | tensor(2., grad_fn=<MinBackward1>)  |
        | minimum-axis | t.amin(0) | tensor(2., grad_fn=<AminBackward0>) |

    @RED-13.2
    Scenario Outline: <code> does not require gradients
      Given `t = torch.tensor([2.0, 4.0], requires_grad=True)`
      When `r = <code>`
      Then `r.requires_grad` is `False`
      And `t.requires_grad` is `True`
      And `t` is unchanged

      Examples:
        | case   | code       |
        | any    | t.any()    |
        | all    | t.all()    |
        | argmax | t.argmax() |
        | argmin | t.argmin() |
