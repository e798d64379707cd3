Feature: Default dtypes

  Rule: DTY-1 A tensor of Python floats has the default dtype float32

    @DTY-1.1
    Scenario: The default dtype
      Then `torch.get_default_dtype()` is `torch.float32`

    @DTY-1.2
    Scenario: Random numbers
      When `t = torch.rand(4, 3)`
      Then `t.dtype` is `torch.float32`
      And `t.shape` is `(4, 3)`
      And every element of `t` is at least `0.0` and less than `1.0`

    @DTY-1.3
    Scenario Outline: <description>: t = <code>
      When `t = <code>`
      Then `t.dtype` is `torch.float32`
      And `t` is `<elements>`

      Examples:
        | case      | description         | code                         | elements    |
        | tensor    | tensor of floats    | torch.tensor([0.5, 0.25])    | [0.5, 0.25] |
        | as_tensor | as_tensor of floats | torch.as_tensor([0.5, 0.25]) | [0.5, 0.25] |
        | scalar    | tensor of one float | torch.tensor(0.5)            | 0.5         |

  Rule: DTY-2 A tensor of Python integers is int64

    @DTY-2.1
    Scenario Outline: <description>: t = <code>
      When `t = <code>`
      Then `t.dtype` is `torch.<dtype>`
      And `t` is `<elements>`

      Examples:
        | case      | description           | code                        | dtype | elements      |
        | tensor    | tensor of integers    | torch.tensor([4, 8])        | int64 | [4, 8]        |
        | as_tensor | as_tensor of integers | torch.as_tensor([4, 8])     | int64 | [4, 8]        |
        | scalar    | tensor of one integer | torch.tensor(4)             | int64 | 4             |
        | bool      | tensor of bools       | torch.tensor([True, False]) | bool  | [True, False] |

  Rule: DTY-3 An array of Python floats is float64

    @DTY-3.1
    Scenario Outline: <description>: a = <code>
      When `a = <code>`
      Then `a.dtype` is `np.float64`
      And `a` is `<elements>`

      Examples:
        | case   | description        | code                  | elements    |
        | floats | array of floats    | np.array([0.5, 0.25]) | [0.5, 0.25] |
        | scalar | array of one float | np.array(0.5)         | 0.5         |

  Rule: DTY-6 Numbers of different types get the dtype of the widest

    @DTY-6.1 @needs:DTY-1 @needs:DTY-2
    Scenario Outline: <description>, in a tensor
      When `t = torch.tensor(<numbers>)`
      Then `t.dtype` is `torch.<dtype>`
      And `t` is `<elements>`

      Examples:
        | case  | description                       | numbers   | dtype   | elements   |
        | float | one float makes all of them float | [1, 0.5]  | float32 | [1.0, 0.5] |
        | int   | one int makes all of them int     | [True, 8] | int64   | [1, 8]     |

    @DTY-6.2 @needs:DTY-3
    Scenario: One float makes all of them float, in an array
      When `a = np.array([1, 0.5])`
      Then `a.dtype` is `np.float64`
      And `a` is `[1.0, 0.5]`

    @DTY-6.3
    Scenario: One int makes all of them int, in an array
      When `a = np.array([True, 8])`
      Then `a.dtype == np.int_` is `True`
      And `a` is `[1, 8]`
