Feature: Backward passes

  Rule: GRA-7 A backward pass gives a leaf its gradient

    @GRA-7.1
    Scenario: The gradient is a tensor outside the graph
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `before = x.grad`
      And `y = x * x + x`
      When `y.backward(torch.tensor([1.0, 10.0]))`
      Then `before` is `None`
      And `x.grad` is `[3.0, 50.0]`
      And `(x.grad.requires_grad, x.grad.is_leaf, x.grad is x.grad)` is `(False, True, True)`
      And `x` is unchanged

    @GRA-7.2
    Scenario Outline: One element, of shape <shape>
      Given `x = torch.full(<shape>, 3.0, requires_grad=True)`
      When `(x * x).backward()`
      Then `x.grad` is `<grad>`
      And `x` is unchanged

      Examples:
        | case   | shape  | grad    |
        | scalar | ()     | 6.0     |
        | vector | (1,)   | [6.0]   |
        | matrix | (1, 1) | [[6.0]] |

    @GRA-7.3
    Scenario Outline: The gradient has the dtype of the leaf: <dtype>
      Given `x = torch.tensor([1.0, 2.0], dtype=torch.<dtype>, requires_grad=True)`
      When `(x.to(torch.float64) * 3).sum().backward()`
      Then `x.grad` is `[3.0, 3.0]`
      And `x.grad.dtype` is `torch.<dtype>`
      And `x` is unchanged

      Examples:
        | case     | dtype    |
        | float16  | float16  |
        | bfloat16 | bfloat16 |
        | float32  | float32  |
        | float64  | float64  |

    @GRA-7.4
    Scenario: Leaves of one product, and a tensor that requires no gradients
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([5.0, 7.0], requires_grad=True)`
      And `c = torch.tensor([2.0, 3.0])`
      When `(x * w * c).sum().backward()`
      Then `x.grad` is `[10.0, 21.0]`
      And `w.grad` is `[2.0, 6.0]`
      And `c.grad` is `None`
      And `x` is unchanged

    @GRA-7.5
    Scenario: The gradient has memory of its own, in the order of the leaf
      Given `n = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      And `x = torch.from_numpy(n).requires_grad_()`
      And `g = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], dtype=torch.float64)`
      When `x.backward(g)`
      Then `x.grad` is `[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]`
      And `x.grad` has strides `(1, 3)`
      And `x.grad` and `g` do not share memory
      And `x.grad` and `n` do not share memory
      And `g` is unchanged

    @GRA-7.6
    Scenario: A tensor taken from an array, and the array after the backward pass
      Given `n = np.array([1.0, 2.0])`
      And `x = torch.from_numpy(n).requires_grad_()`
      When `(x * 2).sum().backward()`
      Then `x.grad.numpy()` is `[2.0, 2.0]`
      And `n` is unchanged
      And `n` and `x` have the same memory

  Rule: GRA-8 Gradients are added up

    @GRA-8.1
    Scenario: Two passes
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `(x * 2).sum().backward()`
      And `g = x.grad`
      When `(x * 3).sum().backward()`
      Then `x.grad` is `[5.0, 5.0]`
      And `x.grad is g` is `True`
      And `x` is unchanged

    @GRA-8.2
    Scenario: A leaf that was used several times
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `(x * x * x + x).sum().backward()`
      Then `x.grad` is `[4.0, 13.0]`
      And `x` is unchanged

    @GRA-8.3
    Scenario: None starts anew
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `(x * 2).sum().backward()`
      And `g = x.grad`
      And `x.grad = None`
      When `(x * 3).sum().backward()`
      Then `x.grad` is `[3.0, 3.0]`
      And `g` is `[2.0, 2.0]`

    @GRA-8.4
    Scenario: A gradient that was set
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `g = torch.tensor([10.0, 20.0])`
      And `x.grad = g`
      When `(x * 3).sum().backward()`
      Then `x.grad` is `[13.0, 23.0]`
      And `x.grad is g` is `True`

  Rule: GRA-9 A backward pass starts with a gradient of the same shape

    @GRA-9.1
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      When `y.backward(<gradient>)`
      Then it fails with `SHAPE_MISMATCH`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case      | description                   | gradient         |
        | missing   | Two elements and no gradient  |                  |
        | longer    | A gradient with more elements | torch.ones(3)    |
        | broadcast | A gradient to be broadcast    | torch.ones(1)    |
        | axes      | A gradient with another axis  | torch.ones(1, 2) |

    @GRA-9.2
    Scenario: A gradient of another dtype is cast
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      When `y.backward(torch.tensor([1, 2]))`
      Then `x.grad` is `[2.0, 4.0]`
      And `x.grad.dtype` is `torch.float32`
      And `x` is unchanged

  Rule: GRA-10 Outside the graph no gradient flows

    @GRA-10.1
    Scenario Outline: A tensor that requires no gradients: <tensor>
      Given `x = torch.tensor(2.0, requires_grad=True)`
      And `y = <tensor>`
      When `y.backward()`
      Then it fails with `NO_GRADIENT`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case   | tensor                       |
        | new    | torch.tensor(1.0)            |
        | detach | x.detach()                   |
        | result | (x * 2).detach()             |
        | array  | torch.from_numpy(np.ones(1)) |

    @GRA-10.2
    Scenario: A tensor that requires no gradients keeps none
      Given `y = torch.tensor([1.0, 2.0])`
      When `y.retain_grad()`
      Then it fails with `NO_GRADIENT`
      And `y.grad` is `None`
      And `y` is unchanged

    @GRA-10.3
    Scenario: A detached factor takes part as a number
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `(x * x.detach()).sum().backward()`
      Then `x.grad` is `[1.0, 2.0]`

  Rule: GRA-11 A backward pass frees the graph

    @GRA-11.1
    Scenario Outline: A second pass through <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = <code>`
      And `y.sum().backward()`
      When `y.sum().backward()`
      Then it fails with `GRAPH_FREED`
      And `x.grad` is `<grad>`
      And `y` is unchanged
      And `x` is unchanged

      Examples:
        | case    | code                    | grad       |
        | product | x * x                   | [2.0, 4.0] |
        | number  | x * 3                   | [3.0, 3.0] |
        | power   | x ** 2                  | [2.0, 4.0] |
        | index   | x[torch.tensor([0, 1])] | [1.0, 1.0] |

    @GRA-11.2
    Scenario: A graph that is retained
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = (x * x).sum()`
      And `y.backward(retain_graph=True)`
      When `y.backward()`
      Then `x.grad` is `[4.0, 8.0]`
      And `x` is unchanged

    @GRA-11.3
    Scenario Outline: <code> saves nothing
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = (<code>).sum()`
      And `y.backward()`
      When `y.backward()`
      Then `x.grad` is `[2.0, 2.0]`
      And `x` is unchanged

      Examples:
        | case | code         |
        | sum  | x + 1        |
        | view | x.view(1, 2) |
        | copy | x.clone()    |

  Rule: GRA-12 Only a leaf keeps its gradient unless it is retained

    @GRA-12.1 @warns:GRADIENT_NOT_KEPT
    Scenario: A result
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      When `(y * y).sum().backward()`
      Then `y.grad` is `None`
      And `x.grad` is `[8.0, 16.0]`
      And `y` is unchanged

    @GRA-12.2
    Scenario: A result whose gradient is retained
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      And `y.retain_grad()`
      When `(y * y).sum().backward()`
      Then `y.grad` is `[4.0, 8.0]`
      And `x.grad` is `[8.0, 16.0]`
      And `y` is unchanged

    @GRA-12.3
    Scenario: After a write in place
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      And `y.retain_grad()`
      And `y.mul_(5)`
      When `(y * 3).sum().backward()`
      Then `y.grad` is `[3.0, 3.0]`
      And `x.grad` is `[30.0, 30.0]`
      And `x` is unchanged

    @GRA-12.4
    Scenario: The function that made a tensor
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      Then `(x.grad_fn is None, (x * 2).grad_fn is None, x.detach().grad_fn is None)` is `(True, False, True)`
      And `((x * 2).requires_grad_().is_leaf, x.detach().requires_grad_() is x)` is `(False, False)`

  Rule: GRA-13 A gradient that is set has the shape and the dtype of the tensor

    @GRA-13.1
    Scenario Outline: A gradient of another <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `g = <gradient>`
      When `x.grad = g`
      Then it fails with `<kind>`
      And `x.grad` is `None`
      And `x` is unchanged
      And `g` is unchanged

      Examples:
        | case  | description | gradient                           | kind              |
        | shape | shape       | torch.ones(3)                      | SHAPE_MISMATCH    |
        | dtype | dtype       | torch.ones(2, dtype=torch.float64) | DTYPE_UNSUPPORTED |
