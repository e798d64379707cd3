Feature: Writes in place and the graph

  Rule: GRA-3 A tensor written with elements that require gradients requires them

    @GRA-3.1
    Scenario Outline: The target requires gradients after <code>
      Given `u = torch.tensor([1.0, 2.0])`
      And `s = torch.tensor([3.0, 4.0], requires_grad=True)`
      When `<code>`
      Then `(u.requires_grad, u.is_leaf, u.detach().requires_grad)` is `(True, False, False)`
      And `u` is `<elements>`
      And `s` is unchanged

      Examples:
        | case      | code                                      | elements                  |
        | copy      | u.copy_(s)                                | [3.0, 4.0]                |
        | range     | u[0:2] = s                                | [3.0, 4.0]                |
        | all       | u[:] = s                                  | [3.0, 4.0]                |
        | ellipsis  | u[...] = s                                | [3.0, 4.0]                |
        | element   | u[0] = s[1]                               | [4.0, 2.0]                |
        | part      | u[1:] = s[:1]                             | [1.0, 3.0]                |
        | list      | u[[0]] = s[1:]                            | [4.0, 2.0]                |
        | positions | u[torch.tensor([1])] = s[:1]              | [1.0, 3.0]                |
        | mask      | u[torch.tensor([True, False])] = s[1:]    | [4.0, 2.0]                |
        | index_put | u.index_put_((torch.tensor([0]),), s[1:]) | [4.0, 2.0]                |
        | view      | u.view(1, 2).copy_(s)                     | [3.0, 4.0]                |
        | row       | u.view(1, 2)[0] = s                       | [3.0, 4.0]                |
        | add       | u += s                                    | [4.0, 6.0]                |
        | subtract  | u -= s                                    | [-2.0, -2.0]              |
        | multiply  | u *= s                                    | [3.0, 8.0]                |
        | divide    | u /= s                                    | [0.3333333432674408, 0.5] |
        | power     | u **= s                                   | [1.0, 16.0]               |
        | remainder | u %= s                                    | [1.0, 2.0]                |
        | item      | u[0] += s[1]                              | [5.0, 2.0]                |
        | method    | u.mul_(s)                                 | [3.0, 8.0]                |

    @GRA-3.2
    Scenario Outline: An integer target does not require gradients: <code>
      Given `u = torch.tensor([1, 2])`
      And `s = torch.tensor([3.0, 4.0], requires_grad=True)`
      When `<code>`
      Then `(u.requires_grad, u.is_leaf, s.requires_grad)` is `(False, True, True)`
      And `u` is `<elements>`
      And `s` is unchanged

      Examples:
        | case    | code        | elements |
        | copy    | u.copy_(s)  | [3, 4]   |
        | range   | u[:] = s    | [3, 4]   |
        | element | u[0] = s[1] | [4, 2]   |

    @GRA-3.3
    Scenario Outline: While gradients are not recorded: <code>
      Given `u = torch.tensor([1.0, 2.0])`
      And `s = torch.tensor([3.0, 4.0], requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      When `<code>`
      Then `(u.requires_grad, u.is_leaf, s.requires_grad)` is `(False, True, True)`
      And `u` is `<elements>`
      And `s` is unchanged

      Examples:
        | case  | code           | elements   |
        | copy  | u.copy_(s)     | [3.0, 4.0] |
        | range | u[0:2] = s     | [3.0, 4.0] |
        | list  | u[[0]] = s[1:] | [4.0, 2.0] |
        | add   | u += s         | [4.0, 6.0] |

  Rule: GRA-4 A result that is written in place still requires gradients

    @GRA-4.1
    Scenario Outline: The result still requires gradients after <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = t * 2`
      When `<code>`
      Then `(u.requires_grad, u.is_leaf, u.detach().requires_grad)` is `(True, False, False)`
      And `u` is `<elements>`
      And `t` is unchanged

      Examples:
        | case        | code                                                    | elements    |
        | copy        | u.copy_(torch.tensor([5.0, 6.0]))                       | [5.0, 6.0]  |
        | fill        | u.fill_(9)                                              | [9.0, 9.0]  |
        | zero        | u.zero_()                                               | [0.0, 0.0]  |
        | masked_fill | u.masked_fill_(torch.tensor([True, False]), 9)          | [9.0, 4.0]  |
        | index_fill  | u.index_fill_(0, torch.tensor([0]), 9)                  | [9.0, 4.0]  |
        | index_put   | u.index_put_((torch.tensor([0]),), torch.tensor([9.0])) | [9.0, 4.0]  |
        | all         | u[:] = 9                                                | [9.0, 9.0]  |
        | element     | u[0] = 9                                                | [9.0, 4.0]  |
        | list        | u[[0]] = 9                                              | [9.0, 4.0]  |
        | mask        | u[torch.tensor([True, False])] = 9                      | [9.0, 4.0]  |
        | add         | u += 1                                                  | [3.0, 5.0]  |
        | power       | u **= 2                                                 | [4.0, 16.0] |
        | remainder   | u %= 3                                                  | [2.0, 1.0]  |
        | part        | u[:1].fill_(9)                                          | [9.0, 4.0]  |
        | item        | u[0] += 1                                               | [3.0, 4.0]  |

  Rule: GRA-5 Views share a write that requires gradients

    @GRA-5.1
    Scenario Outline: A source that requires gradients is written <description>
      Given `u = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `s = torch.tensor([5.0, 6.0], requires_grad=True)`
      And `v = u[0]`
      And `w = u[0:1]`
      When `<code>`
      Then `(u.requires_grad, u.is_leaf, u.detach().requires_grad)` is `(True, False, False)`
      And `(v.requires_grad, v.is_leaf, v.detach().requires_grad)` is `(True, False, False)`
      And `(w.requires_grad, w.is_leaf, w.detach().requires_grad)` is `(True, False, False)`
      And `v` is `<elements>`
      And `s` is unchanged

      Examples:
        | case      | description               | code       | elements   |
        | base      | to the tensor of a view   | u.copy_(s) | [5.0, 6.0] |
        | row       | to a row of that          | u[0] = s   | [5.0, 6.0] |
        | positions | through an index array    | u[[0]] = s | [5.0, 6.0] |
        | view      | to a view                 | v.copy_(s) | [5.0, 6.0] |
        | range     | to all of a view          | v[:] = s   | [5.0, 6.0] |
        | add       | to a view, by an operator | v += s     | [6.0, 8.0] |

    @GRA-5.2 @needs:REF-2
    Scenario: A detached tensor does not require gradients
      Given `u = torch.tensor([1.0, 2.0])`
      And `s = torch.tensor([5.0, 6.0], requires_grad=True)`
      And `d = u.detach()`
      When `u.copy_(s)`
      Then `(d.requires_grad, d.is_leaf, u.requires_grad)` is `(False, True, True)`
      And `d` is `[5.0, 6.0]`
      And `s` is unchanged
