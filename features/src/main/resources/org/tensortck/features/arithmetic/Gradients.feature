Feature: Arithmetic in the graph

  Rule: ARI-32 A result requires gradients if an operand does

    @ARI-32.1 @needs:DTY-1 @needs:PRN-3
    Scenario Outline: The result of <code> requires gradients
      Given `t = torch.tensor([2.0, 4.0], requires_grad=True)`
      When `r = <code>`
      Then `r.requires_grad` is `True`
      And `r.is_leaf` is `False`
      And `repr(r)` is `'<text>'`
      And `t` is unchanged

      Examples:
        | case             | code                         | text                                             |
        | add              | t + 1                        | tensor([3., 5.], grad_fn=<AddBackward0>)         |
        | add-tensor       | 1 + t                        | tensor([3., 5.], grad_fn=<AddBackward0>)         |
        | subtract         | t - 1                        | tensor([1., 3.], grad_fn=<SubBackward0>)         |
        | negate           | -t                           | tensor([-2., -4.], grad_fn=<NegBackward0>)       |
        | subtract-from    | 1 - t                        | tensor([-1., -3.], grad_fn=<RsubBackward1>)      |
        | multiply         | t * 2                        | tensor([4., 8.], grad_fn=<MulBackward0>)         |
        | divide           | t / 2                        | tensor([1., 2.], grad_fn=<DivBackward0>)         |
        | divide-number    | 2 / t                        | tensor([1.0000, 0.5000], grad_fn=<MulBackward0>) |
        | remainder        | t % 2                        | tensor([0., 0.], grad_fn=<RemainderBackward0>)   |
        | remainder-tensor | t % t                        | tensor([0., 0.], grad_fn=<RemainderBackward1>)   |
        | power            | t ** 2                       | tensor([ 4., 16.], grad_fn=<PowBackward0>)       |
        | power-tensor     | t ** t                       | tensor([  4., 256.], grad_fn=<PowBackward1>)     |
        | power-number     | 2 ** t                       | tensor([ 4., 16.], grad_fn=<PowBackward2>)       |
        | absolute         | abs(t)                       | tensor([2., 4.], grad_fn=<AbsBackward0>)         |
        | add-other        | torch.tensor([1.0, 1.0]) + t | tensor([3., 5.], grad_fn=<AddBackward0>)         |

    @ARI-32.2
    Scenario: Neither operand requires gradients
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = t + 1`
      Then `r.requires_grad` is `False`
      And `r.is_leaf` is `True`
      And `r.shape` is `(2,)`
      And `t` is unchanged

    @ARI-32.3
    Scenario: Comparison and unary plus
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `r = t < 2`
      Then `r.requires_grad` is `False`
      And `t.requires_grad` is `True`
      And `(+t).is_leaf` is `True`
      And `t` is unchanged

    @ARI-32.4 @needs:DTY-1 @needs:PRN-3
    Scenario: An operand that requires gradients is added in place
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([1.0, 1.0], requires_grad=True)`
      When `t += u`
      Then `t.requires_grad` is `True`
      And `repr(t)` is `'tensor([2., 3.], grad_fn=<AddBackward0>)'`
      And `u` is unchanged

    @ARI-32.5 @needs:DTY-1 @needs:PRN-3
    Scenario: A result in the graph is changed in place
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = t * 2`
      When `u += 1`
      Then `repr(u)` is `'tensor([3., 5.], grad_fn=<AddBackward0>)'`
      And `t` is unchanged

  Rule: ARI-33 A leaf that requires gradients cannot be changed in place

    @ARI-33.1
    Scenario Outline: In place: <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `<code>`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

      Examples:
        | case     | code                          |
        | operator | t += 1                        |
        | method   | t.mul_(2)                     |
        | tensor   | t -= torch.tensor([1.0, 1.0]) |
        | item     | t[0] += 1                     |

    @ARI-33.2
    Scenario: With out=
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = torch.tensor([0.0, 0.0])`
      When `torch.add(t, 1, out=u)`
      Then it fails with `REQUIRES_GRAD`
      And `u` is unchanged
      And `t` is unchanged

    @ARI-33.3
    Scenario: A leaf as out=
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([0.0, 0.0], requires_grad=True)`
      When `torch.add(t, 1, out=u)`
      Then it fails with `REQUIRES_GRAD`
      And `u` is unchanged
      And `t` is unchanged
