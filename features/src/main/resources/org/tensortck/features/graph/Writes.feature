Feature: Gradients of writes in place

  Rule: GRA-21 A write in place changes the gradients

    @GRA-21.1
    Scenario Outline: <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `s = torch.tensor([4.0, 8.0], requires_grad=True)`
      And `y = x * 3`
      And `<code>`
      When `y.backward(torch.tensor([1.0, 10.0]))`
      Then `x.grad` is `<gradient>`
      And `s.grad` is `<of_s>`
      And `x` is unchanged
      And `s` is unchanged

      Examples:
        | case       | code                                           | gradient      | of_s               |
        | add        | y.add_(s)                                      | [3.0, 30.0]   | [1.0, 10.0]        |
        | subtract   | y -= s                                         | [3.0, 30.0]   | [-1.0, -10.0]      |
        | multiply   | y *= s                                         | [12.0, 240.0] | [3.0, 60.0]        |
        | divide     | y.div_(s)                                      | [0.75, 3.75]  | [-0.1875, -0.9375] |
        | square     | y **= 2                                        | [18.0, 360.0] | None               |
        | copy       | y.copy_(s)                                     | [0.0, 0.0]    | [1.0, 10.0]        |
        | all        | y[:] = s                                       | [0.0, 0.0]    | [1.0, 10.0]        |
        | element    | y[0] = s[1]                                    | [0.0, 30.0]   | [0.0, 1.0]         |
        | part       | y[1:] = s[:1]                                  | [3.0, 0.0]    | [10.0, 0.0]        |
        | scaled     | y[:1] *= s[1]                                  | [24.0, 30.0]  | [0.0, 3.0]         |
        | number     | y[0] = 9.0                                     | [0.0, 30.0]   | None               |
        | view       | y.view(1, 2).mul_(s)                           | [12.0, 240.0] | [3.0, 60.0]        |
        | fill       | y[:1].fill_(7)                                 | [0.0, 30.0]   | None               |
        | zero       | y.zero_()                                      | [0.0, 0.0]    | None               |
        | list       | y[[0]] = s[1:]                                 | [0.0, 30.0]   | [0.0, 1.0]         |
        | mask       | y[torch.tensor([True, False])] = s[1:]         | [0.0, 30.0]   | [0.0, 1.0]         |
        | put        | y.index_put_((torch.tensor([1]),), s[:1])      | [3.0, 0.0]    | [10.0, 0.0]        |
        | masked     | y.masked_fill_(torch.tensor([False, True]), 3) | [3.0, 0.0]    | None               |
        | index_fill | y.index_fill_(0, torch.tensor([0]), 3)         | [0.0, 30.0]   | None               |
        | index_copy | y.index_copy_(0, torch.tensor([1]), s[:1])     | [3.0, 0.0]    | [10.0, 0.0]        |

    @GRA-21.2
    Scenario Outline: A tensor that required no gradients: <code>
      Given `s = torch.tensor([4.0, 8.0], requires_grad=True)`
      And `u = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `v = u[1]`
      And `<code>`
      When `<read>.sum().backward()`
      Then `s.grad` is `<of_s>`
      And `s` is unchanged

      Examples:
        | case  | code         | read    | of_s            |
        | base  | v.copy_(s)   | u       | [1.0, 1.0]      |
        | view  | u.mul_(s)    | v       | [3.0, 4.0]      |
        | twice | u[0] = s * s | (u * u) | [256.0, 2048.0] |
        | other | v += s       | u[:, 0] | [1.0, 0.0]      |

    @GRA-21.3
    Scenario: A view that was made before the write
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      And `v = y[0]`
      And `y.mul_(3)`
      When `v.backward()`
      Then `x.grad` is `[6.0, 0.0]`
      And `x` is unchanged

    @GRA-21.4
    Scenario: Elements that were read before the write
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      And `z = y[0] * 3`
      And `y[0] = 5`
      When `z.backward()`
      Then `x.grad` is `[6.0, 0.0]`
      And `x` is unchanged

    @GRA-21.5 @needs:GRA-8
    Scenario: A leaf that is written while gradients are not recorded
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `(x * x).sum().backward()`
      And `with torch.no_grad(): x -= x.grad`
      And `x.grad = None`
      When `(x * x).sum().backward()`
      Then `x` is `[-1.0, -2.0]`
      And `x.grad` is `[-2.0, -4.0]`
      And `(x.requires_grad, x.is_leaf)` is `(True, True)`

    @GRA-21.6
    Scenario Outline: A copy to another dtype: <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `d = torch.zeros(2, dtype=torch.float64)`
      And `<code>`
      When `(d * 3).sum().backward()`
      Then `x.grad` is `<gradient>`
      And `x.grad.dtype` is `torch.float32`
      And `(d.dtype, d.requires_grad, d.is_leaf)` is `(torch.float64, True, False)`
      And `x` is unchanged

      Examples:
        | case  | code                   | gradient   |
        | copy_ | d.copy_(x)             | [3.0, 3.0] |
        | all   | d[:] = x               | [3.0, 3.0] |
        | part  | d[1:] = x[:1]          | [3.0, 0.0] |
        | list  | d[[0, 1]] = x.double() | [3.0, 3.0] |

  Rule: GRA-22 A saved tensor that was written in place is detected

    @GRA-22.1
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([3.0, 4.0])`
      And `y = x * w`
      And `<code>`
      When `y.sum().backward()`
      Then it fails with `MODIFIED_IN_PLACE`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case    | description                      | code               |
        | tensor  | The tensor itself                | w.add_(1)          |
        | element | An element                       | w[0] = 3           |
        | view    | A view of it                     | w[1:].zero_()      |
        | detach  | A detached tensor                | w.detach().mul_(2) |
        | list    | Elements at an index array       | w[[0]] = 5.0       |
        | same    | A write that leaves it unchanged | w.mul_(1)          |
        | copy    | A copy to it                     | w.copy_(w.clone()) |

    @GRA-22.2
    Scenario Outline: The operands of <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = x * 2`
      And `y = <code>`
      And `u.add_(1)`
      When `y.sum().backward()`
      Then it fails with `MODIFIED_IN_PLACE`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case    | code      |
        | square  | u * u     |
        | power   | u ** 3    |
        | divide  | 1 + x / u |
        | extreme | u.amax(0) |

    @GRA-22.3
    Scenario Outline: The index of <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `i = torch.tensor([0])`
      And `y = <code>`
      And `i.add_(1)`
      When `y.sum().backward()`
      Then it fails with `MODIFIED_IN_PLACE`
      And `x.grad` is `None`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case         | code                        |
        | item         | x[i]                        |
        | index_select | torch.index_select(x, 0, i) |
        | gather       | torch.gather(x, 0, i)       |
        | take         | torch.take(x, i)            |

    @GRA-22.4
    Scenario Outline: Nothing is needed of the operands of <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([3.0, 4.0])`
      And `y = <code>`
      And `w.add_(1)`
      When `y.sum().backward()`
      Then `x.grad` is `[1.0, 1.0]`
      And `x` is unchanged

      Examples:
        | case     | code                |
        | add      | x + w               |
        | subtract | x - w               |
        | cat      | torch.cat([x, w])   |
        | stack    | torch.stack([x, w]) |

    @GRA-22.5
    Scenario Outline: The result of <code>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = <code>`
      And `<write>`
      And `written = y`
      When `written.sum().backward()`
      Then it fails with `MODIFIED_IN_PLACE`
      And `x.grad` is `None`
      And `x` is unchanged
      And `written` is unchanged

      Examples:
        | case     | code      | write              |
        | base     | 2 ** x    | y.add_(1)          |
        | detached | 2 ** x    | y.detach().zero_() |
        | part     | 2 ** x    | y[0] = 5           |
        | power    | x ** x    | y.mul_(2)          |
        | product  | x.prod()  | y.add_(1)          |
        | largest  | x.max()   | y.add_(1)          |
        | along    | x.amin(0) | y.add_(1)          |

    @GRA-22.6
    Scenario Outline: The result of <code>, which is not needed
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = <code>`
      And `y.add_(1)`
      When `y.sum().backward()`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case     | code     | gradient   |
        | multiply | x * x    | [2.0, 4.0] |
        | divide   | x / 2    | [0.5, 0.5] |
        | absolute | abs(x)   | [1.0, 1.0] |
        | square   | x ** 2   | [2.0, 4.0] |
        | sum      | x.sum()  | [1.0, 1.0] |
        | mean     | x.mean() | [0.5, 0.5] |

  Rule: GRA-23 Each write in place advances the version

    @GRA-23.1
    Scenario Outline: <code>
      Given `t = torch.tensor([1.0, 2.0])`
      And `v = t[:1]`
      When `<code>`
      Then `(t._version, v._version, t.detach()._version)` is `<versions>`

      Examples:
        | case       | code                                                     | versions  |
        | none       | t + 1                                                    | (0, 0, 0) |
        | fill       | t.fill_(5)                                               | (1, 1, 1) |
        | zero       | t.zero_()                                                | (1, 1, 1) |
        | copy       | t.copy_(torch.tensor([3.0, 4.0]))                        | (1, 1, 1) |
        | add        | t += 1                                                   | (1, 1, 1) |
        | out        | torch.add(t, 1, out=t)                                   | (1, 1, 1) |
        | element    | t[0] = 5                                                 | (1, 1, 1) |
        | all        | t[:] = 5                                                 | (1, 1, 1) |
        | list       | t[[0]] = 5.0                                             | (1, 1, 1) |
        | mask       | t[torch.tensor([True, False])] = 5                       | (1, 1, 1) |
        | item       | t[0] += 1                                                | (2, 2, 2) |
        | view       | v.mul_(2)                                                | (1, 1, 1) |
        | detach     | t.detach().mul_(2)                                       | (1, 1, 1) |
        | data       | t.data.mul_(2)                                           | (0, 0, 0) |
        | masked     | t.masked_fill_(t > 1, 0)                                 | (1, 1, 1) |
        | index_fill | t.index_fill_(0, torch.tensor([0]), 1)                   | (1, 1, 1) |
        | put        | t.index_put_((torch.tensor([0]),), torch.tensor([1.0]))  | (1, 1, 1) |
        | index_copy | t.index_copy_(0, torch.tensor([0]), torch.tensor([1.0])) | (1, 1, 1) |
        | twice      | t.add_(1).mul_(2)                                        | (2, 2, 2) |

    @GRA-23.2
    Scenario Outline: <code> reads, or makes a tensor of its own
      Given `t = torch.tensor([1.0, 2.0])`
      And `t.add_(1)`
      When `u = <code>`
      Then `(t._version, u._version)` is `<versions>`
      And `t` is `[2.0, 3.0]`

      Examples:
        | case   | code         | versions |
        | clone  | t.clone()    | (1, 0)   |
        | view   | t.view(2, 1) | (1, 1)   |
        | data   | t.data       | (1, 0)   |
        | detach | t.detach()   | (1, 1)   |
        | cast   | t.double()   | (1, 0)   |

  Rule: GRA-24 The graph does not see writes to the memory of a tensor

    @GRA-24.1 @needs:MEM-1
    Scenario Outline: A saved tensor is written <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `w = torch.tensor([3.0, 4.0])`
      And `y = x * w`
      And `<code>`
      When `y.backward(torch.tensor([1.0, 1.0]))`
      Then `x.grad` is `[100.0, 100.0]`
      And `w._version` is `0`
      And `y` is `[3.0, 8.0]`
      And `x` is unchanged

      Examples:
        | case   | description                            | code                                   |
        | array  | through its array                      | w.numpy()[:] = 100                     |
        | tensor | through another tensor over its memory | torch.from_numpy(w.numpy()).fill_(100) |
        | dlpack | through DLPack                         | torch.from_dlpack(w).fill_(100)        |
        | data   | through its data                       | w.data.fill_(100)                      |

    @GRA-24.2
    Scenario: Two tensors over one array have versions of their own
      Given `n = np.array([1.0, 2.0])`
      And `t = torch.from_numpy(n)`
      And `u = torch.from_numpy(n)`
      When `t.mul_(3)`
      Then `u` is `[3.0, 6.0]`
      And `(t._version, u._version)` is `(1, 0)`

    @GRA-24.3 @needs:MEM-1
    Scenario Outline: A saved result is written <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = 2 ** x`
      And `<code>`
      When `y.sum().backward()`
      Then `x.grad` is `[0.0, 0.0]`
      And `y._version` is `0`
      And `x` is unchanged

      Examples:
        | case   | description                            | code                                         |
        | array  | through its array                      | y.detach().numpy()[:] = 0                    |
        | tensor | through another tensor over its memory | torch.from_numpy(y.detach().numpy()).zero_() |
        | dlpack | through DLPack                         | torch.from_dlpack(y.detach()).zero_()        |
        | data   | through its data                       | y.data.zero_()                               |
