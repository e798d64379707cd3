Feature: Gradients that a function returns

  Rule: GRA-50 grad returns gradients that no leaf keeps

    @GRA-50.1
    Scenario: A leaf without a gradient
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = (x * x * 3).sum()`
      When `g = torch.autograd.grad(y, x)[0]`
      Then `g` is `[6.0, 12.0]`
      And `(g.requires_grad, g.is_leaf)` is `(False, True)`
      And `x.grad` is `None`
      And `x` is unchanged

    @GRA-50.2 @needs:GRA-13
    Scenario: A leaf with a gradient
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `before = torch.tensor([10.0, 20.0])`
      And `x.grad = before`
      When `g = torch.autograd.grad((x * 3).sum(), x)[0]`
      Then `g` is `[3.0, 3.0]`
      And `x.grad is before` is `True`
      And `before` is unchanged
      And `g` and `before` do not share memory

    @GRA-50.3
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([5.0, 7.0], requires_grad=True)`
      And `z = x * w`
      When `g = torch.autograd.grad(<outputs>, <inputs>)`
      Then `<lists>` is `<gradients>`
      And `(x.grad, w.grad)` is `(None, None)`
      And `x` is unchanged
      And `w` is unchanged

      Examples:
        | case    | description             | outputs                  | inputs | lists                          | gradients                     |
        | tuple   | A tuple of leaves       | z.sum()                  | (x, w) | (g[0].tolist(), g[1].tolist()) | ([5.0, 7.0], [1.0, 2.0])      |
        | list    | A list of leaves        | z.sum()                  | [w, x] | (g[0].tolist(), g[1].tolist()) | ([1.0, 2.0], [5.0, 7.0])      |
        | one     | A list of one leaf      | z.sum()                  | [w]    | (g[0].tolist(),)               | ([1.0, 2.0],)                 |
        | result  | A result                | (z * z).sum()            | z      | (g[0].tolist(),)               | ([10.0, 28.0],)               |
        | both    | A result and a leaf     | (z * z).sum()            | (z, x) | (g[0].tolist(), g[1].tolist()) | ([10.0, 28.0], [50.0, 196.0]) |
        | twice   | A leaf twice            | z.sum()                  | (x, x) | (g[0].tolist(), g[1].tolist()) | ([5.0, 7.0], [5.0, 7.0])      |
        | outputs | Two outputs             | [z.sum(), (x * 2).sum()] | x      | (g[0].tolist(),)               | ([7.0, 9.0],)                 |
        | nested  | Two outputs of a result | [z.sum(), (z * z).sum()] | z      | (g[0].tolist(),)               | ([11.0, 29.0],)               |

    @GRA-50.4
    Scenario Outline: The gradient has the dtype of the leaf: <dtype>
      Given `x = torch.tensor([1.0, 2.0], dtype=torch.<dtype>, requires_grad=True)`
      When `g = torch.autograd.grad((x.to(torch.float64) * 3).sum(), x)[0]`
      Then `g` is `[3.0, 3.0]`
      And `g.dtype` is `torch.<dtype>`
      And `x` is unchanged

      Examples:
        | case     | dtype    |
        | float16  | float16  |
        | bfloat16 | bfloat16 |
        | float32  | float32  |
        | float64  | float64  |

    @GRA-50.5
    Scenario: The array of a gradient
      Given `n = np.array([1.0, 2.0])`
      And `x = torch.from_numpy(n).requires_grad_()`
      When `g = torch.autograd.grad((x * x).sum(), x)[0].numpy()`
      Then `g` is `[2.0, 4.0]`
      And `g` and `n` do not share memory
      And `n` is unchanged

  Rule: GRA-51 grad fails where an input gets no gradient

    @GRA-51.1
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([5.0, 7.0], requires_grad=True)`
      And `c = torch.tensor([2.0, 3.0])`
      When `g = torch.autograd.grad(<arguments>)`
      Then it fails with `NO_GRADIENT`
      And `(x.grad, w.grad)` is `(None, None)`
      And `x` is unchanged
      And `w` is unchanged
      And `c` is unchanged

      Examples:
        | case     | description                                   | arguments                                 |
        | output   | An output that requires no gradients          | c.sum(), x                                |
        | input    | An input that requires no gradients           | (x * c).sum(), c                          |
        | allowed  | An input that requires none may not be unused | (x * c).sum(), (x, c), allow_unused=True  |
        | unused   | An input that no output depends on            | (x * 2).sum(), w                          |
        | one      | One of two inputs that no output depends on   | (x * 2).sum(), (x, w)                     |
        | refused  | Unused inputs that are not allowed            | (x * 2).sum(), (x, w), allow_unused=False |
        | detached | An output of a detached leaf                  | (x.detach() * w).sum(), x                 |

    @GRA-51.2
    Scenario: Unused inputs that are allowed
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([5.0, 7.0], requires_grad=True)`
      When `g = torch.autograd.grad((x * 2).sum(), (w, x), allow_unused=True)`
      Then `(g[0], g[1].tolist())` is `(None, [2.0, 2.0])`
      And `x` is unchanged
      And `w` is unchanged

  Rule: GRA-52 grad starts with a gradient of the same shape

    @GRA-52.1
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      When `g = torch.autograd.grad(y, x<gradient>)`
      Then it fails with `SHAPE_MISMATCH`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case      | description                   | gradient                       |
        | missing   | Two elements and no gradient  |                                |
        | longer    | A gradient with more elements | , torch.ones(3)                |
        | broadcast | A gradient to be broadcast    | , grad_outputs=torch.ones(1)   |
        | list      | A list with such a gradient   | , grad_outputs=[torch.ones(3)] |

    @GRA-52.2
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `v = torch.tensor(<gradient>)`
      And `y = x * 2`
      When `g = torch.autograd.grad(y, x, <arguments>)[0]`
      Then `g` is `[2.0, 20.0]`
      And `g.dtype` is `x.dtype`
      And `v` is unchanged
      And `x` is unchanged

      Examples:
        | case    | description                           | gradient    | arguments        |
        | tensor  | A gradient of the shape of the output | [1.0, 10.0] | v                |
        | list    | A list of one gradient                | [1.0, 10.0] | grad_outputs=[v] |
        | integer | A gradient of another dtype           | [1, 10]     | grad_outputs=v   |

    @GRA-52.3
    Scenario: A gradient for each output
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `v = torch.tensor([1.0, 10.0])`
      When `g = torch.autograd.grad([x * 2, x * 3], x, [v, torch.tensor([100.0, 1000.0])])[0]`
      Then `g` is `[302.0, 3020.0]`
      And `v` is unchanged
      And `x` is unchanged

  Rule: GRA-53 grad passes only the functions between inputs and outputs

    @GRA-53.1
    Scenario: A second call
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = (x * x).sum()`
      And `a = torch.autograd.grad(y, x, retain_graph=True)[0]`
      And `b = torch.autograd.grad(y, x)[0]`
      When `c = torch.autograd.grad(y, x)`
      Then it fails with `GRAPH_FREED`
      And `(a.tolist(), b.tolist())` is `([2.0, 4.0], [2.0, 4.0])`
      And `x` is unchanged
      And `y` is unchanged

    @GRA-53.2 @needs:GRA-11
    Scenario: A backward pass after grad
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = (x * x).sum()`
      And `a = torch.autograd.grad(y, x)[0]`
      When `y.backward()`
      Then it fails with `GRAPH_FREED`
      And `x` is unchanged
      And `y` is unchanged

    @GRA-53.3
    Scenario: The functions beyond an input are not freed
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `z = x * x`
      And `a = torch.autograd.grad((z * z).sum(), z)[0]`
      When `b = torch.autograd.grad(z, x, a)[0]`
      Then `a` is `[2.0, 8.0]`
      And `b` is `[4.0, 32.0]`
      And `x` is unchanged

    @GRA-53.4
    Scenario: The functions of another leaf are not freed
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([5.0, 7.0], requires_grad=True)`
      And `z = w * w`
      And `a = torch.autograd.grad((x + z).sum(), x)[0]`
      When `b = torch.autograd.grad(z.sum(), w)[0]`
      Then `a` is `[1.0, 1.0]`
      And `b` is `[10.0, 14.0]`
      And `w` is unchanged

    @GRA-53.5 @needs:GRA-22
    Scenario: A saved tensor that was written in place
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `z = x * 1`
      And `y = (z * z).sum()`
      And `z.add_(1)`
      When `g = torch.autograd.grad(y, x)`
      Then it fails with `MODIFIED_IN_PLACE`
      And `x` is unchanged
      And `y` is unchanged
      And `z` is `[2.0, 3.0]`
