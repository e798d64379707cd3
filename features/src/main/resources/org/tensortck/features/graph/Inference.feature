Feature: Inference mode

  Rule: GRA-31 Inference mode records nothing

    @GRA-31.1 @needs:ARI-32
    Scenario Outline: Inside: with <contexts>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with <contexts>: y = x * 2; modes = (torch.is_inference_mode_enabled(), torch.is_grad_enabled())`
      Then `(y.requires_grad, y.is_inference())` is `<result>`
      And `modes` is `<modes>`
      And `y` is `[2.0, 4.0]`
      And `(torch.is_inference_mode_enabled(), torch.is_grad_enabled())` is `(False, True)`
      And `((x * 2).requires_grad, (x * 2).is_inference())` is `(True, False)`
      And `x` is unchanged

      Examples:
        | case    | contexts                                            | result         | modes          |
        | plain   | torch.inference_mode()                              | (False, True)  | (True, False)  |
        | true    | torch.inference_mode(True)                          | (False, True)  | (True, False)  |
        | false   | torch.inference_mode(False)                         | (True, False)  | (False, True)  |
        | nested  | torch.inference_mode(), torch.inference_mode(False) | (True, False)  | (False, True)  |
        | enable  | torch.inference_mode(), torch.enable_grad()         | (False, True)  | (True, True)   |
        | keyword | torch.inference_mode(mode=False), torch.no_grad()   | (False, False) | (False, False) |

    @GRA-31.2
    Scenario Outline: New tensors: <case>
      Given `p = torch.tensor([1.0, 2.0])`
      And `a = np.array([1.0, 2.0])`
      When `with torch.inference_mode(): y = <code>`
      Then `y.is_inference()` is `True`
      And `p.is_inference()` is `False`

      Examples:
        | case       | code                |
        | tensor     | torch.tensor([1.0]) |
        | ones       | torch.ones(2)       |
        | clone      | p.clone()           |
        | cast       | p.double()          |
        | arithmetic | p + 1               |
        | from_numpy | torch.from_numpy(a) |

    @GRA-31.3
    Scenario Outline: Tensors that existed before, and their views: <case>
      Given `p = torch.tensor([1.0, 2.0])`
      When `with torch.inference_mode(): y = <code>`
      Then `y.is_inference()` is `False`

      Examples:
        | case      | code               |
        | item      | p[0]               |
        | view      | p.view(1, 2)       |
        | detach    | p.detach()         |
        | data      | p.data             |
        | float     | p.float()          |
        | as_tensor | torch.as_tensor(p) |
        | in_place  | p.add_(1)          |

    @GRA-31.4 @needs:IDX-7
    Scenario: A statement that fails
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with torch.inference_mode(): y = x[2]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `(torch.is_inference_mode_enabled(), torch.is_grad_enabled())` is `(False, True)`
      And `x` is unchanged

    @GRA-31.5
    Scenario: A tensor that requires gradients from its beginning
      When `with torch.inference_mode(): k = torch.ones(2, requires_grad=True)`
      Then `(k.requires_grad, k.is_inference())` is `(True, True)`

    @GRA-31.6
    Scenario: A leaf that requires gradients can be written inside
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with torch.inference_mode(): x.add_(1)`
      Then `x` is `[2.0, 3.0]`
      And `(x.requires_grad, x.is_leaf, x.is_inference())` is `(True, True, False)`

  Rule: GRA-32 An inference tensor is not written in place outside the mode

    @GRA-32.1 @deviates:PyTorch
    Scenario Outline: <code>
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      And `p = torch.tensor([1.0, 2.0])`
      When `<code>`
      Then it fails with `INFERENCE_TENSOR`
      And `t` is unchanged
      And `p` is unchanged

      Examples:
        | case        | code                                   |
        | add         | t.add_(1)                              |
        | operator    | t += p                                 |
        | item        | t[0] = 1                               |
        | slice       | t[:] = p                               |
        | zero        | t.zero_()                              |
        | fill        | t.fill_(1)                             |
        | copy        | t.copy_(p)                             |
        | masked_fill | t.masked_fill_(p > 1, 0)               |
        | index_fill  | t.index_fill_(0, torch.tensor([0]), 1) |
        | out         | torch.add(p, 1, out=t)                 |
        | view        | t.view(1, 2).mul_(2)                   |
        | view_item   | t[0].add_(1)                           |
        | unsqueeze   | t.unsqueeze_(0)                        |
        | set         | t.set_(p)                              |

    @GRA-32.4
    Scenario Outline: No write: <code>
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      When `<code>`
      Then it fails with `INFERENCE_TENSOR`
      And `t` is unchanged

      Examples:
        | case          | code                   |
        | requires_grad | t.requires_grad_()     |
        | attribute     | t.requires_grad = True |
        | version       | t._version             |
        | view_version  | t[0]._version          |

    @GRA-32.2
    Scenario: Inside the mode
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      When `with torch.inference_mode(): t.add_(1); t[0] = 9; t.requires_grad_()`
      Then `t` is `[9.0, 6.0]`
      And `t.requires_grad` is `True`

    @GRA-32.3
    Scenario: A copy is an ordinary tensor
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                              | RESULT     |
        | t.clone().is_inference()                | False      |
        | t.clone().add_(1)                       | [4.0, 6.0] |
        | t.double().is_inference()               | False      |
        | (t * 2).is_inference()                  | False      |
        | torch.tensor(t.tolist()).is_inference() | False      |
        | torch.empty_like(t).is_inference()      | False      |
        | t.requires_grad_(False)                 | [3.0, 5.0] |
        | t[0].is_inference()                     | True       |
        | t.view(1, 2).is_inference()             | True       |
        | torch.add(t, 1, out=torch.zeros(2))     | [4.0, 6.0] |
        | torch.zeros(2).copy_(t)                 | [3.0, 5.0] |

  Rule: GRA-33 An inference tensor shares memory as any other tensor

    @GRA-33.1 @needs:MEM-1
    Scenario Outline: <case>
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      And `other = <code>`
      When `<write>`
      Then `t` is `[9.0, 9.0]`
      And `other` is `[9.0, 9.0]`

      Examples:
        | case       | code                        | write          |
        | numpy      | t.numpy()                   | other[:] = 9   |
        | from_numpy | torch.from_numpy(t.numpy()) | other[:] = 9   |
        | detach     | t.detach()                  | other.fill_(9) |
        | data       | t.data                      | other.fill_(9) |
        | dlpack     | torch.from_dlpack(t)        | other[:] = 9   |

    @GRA-33.2
    Scenario: The same object
      Given `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      Then `EXPRESSION` is `True` for every row of
        | EXPRESSION              |
        | torch.as_tensor(t) is t |
        | t.to('cpu') is t        |
        | t.contiguous() is t     |
        | t.float() is t          |

    @GRA-33.3 @needs:MEM-1
    Scenario: A write inside the mode is seen by an array
      Given `t = torch.tensor([3.0, 5.0])`
      And `a = t.numpy()`
      When `with torch.inference_mode(): t.add_(1)`
      Then `a` is `[4.0, 6.0]`
      And `t._version` is `1`

  Rule: GRA-34 The graph does not save an inference tensor

    @GRA-34.1
    Scenario Outline: <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      When `y = <code>`
      Then it fails with `INFERENCE_TENSOR`
      And `x` is unchanged
      And `t` is unchanged

      Examples:
        | case     | code   |
        | product  | x * t  |
        | reversed | t * x  |
        | quotient | x / t  |
        | divisor  | t / x  |
        | power    | x ** t |
        | matmul   | x @ t  |

    @GRA-34.2
    Scenario Outline: Nothing is saved: <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `with torch.inference_mode(): t = torch.tensor([3.0, 5.0])`
      When `y = <code>`
      Then `y.requires_grad` is `True`
      When `y.sum().backward()`
      Then `x.grad` is `<gradient>`

      Examples:
        | case       | code                     | gradient     |
        | sum        | x + t                    | [1.0, 1.0]   |
        | difference | t - x                    | [-1.0, -1.0] |
        | cat        | torch.cat([x, t])        | [1.0, 1.0]   |
        | where      | torch.where(x > 1, x, t) | [0.0, 1.0]   |
        | copy       | x * t.clone()            | [3.0, 5.0]   |
