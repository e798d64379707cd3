Feature: Tensors outside the graph

  Rule: CPY-29 detach().cpu().numpy() shares the memory of a tensor on the host

    @CPY-29.1 @needs:MEM-1 @needs:REF-2
    Scenario Outline: <description>: n = t.detach().cpu().numpy()
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf<made by>`
      When `n = t.detach().cpu().numpy()`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case  | description                    | made by  |
        | leaf  | A leaf that requires gradients |          |
        | clone | The result of an operation     | .clone() |

    @CPY-29.2 @needs:MEM-1 @needs:REF-2
    Scenario: A tensor that is not in the graph
      Given `t = torch.tensor([1.0, 2.0])`
      When `n = t.detach().cpu().numpy()`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t` is unchanged

    @CPY-29.3 @needs:MEM-8 @needs:MEM-9 @needs:MEM-1 @needs:DTY-1 @needs:REF-2 @needs:MEM-6 @needs:MEM-2
    Scenario: Part of a member of the graph
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      When `n = t[:, 1].detach().cpu().numpy()`
      Then `n` is `[2.0, 5.0]`
      And `n` has strides `(12,)`
      And `n` and `t` share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

    @CPY-29.4 @needs:MEM-1 @needs:REF-2 @needs:MEM-5
    Scenario: A write to the array is seen by the leaf
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `n = t.detach().cpu().numpy()`
      When `n[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `n` is `[9.0, 2.0]`
      And `t.requires_grad` is `True`

    @CPY-29.5 @needs:REF-1 @needs:CPY-24
    Scenario: Without detach a member of the graph is refused
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `n = t.cpu().numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

  Rule: CPY-30 data is the tensor outside its graph

    @CPY-30.1
    Scenario Outline: <description>: u = t.data
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf<made by>`
      When `u = t.data`
      Then `u is t` is `False`
      And `u.requires_grad` is `False`
      And `u.is_leaf` is `True`
      And `u` is `[1.0, 2.0]`
      And `u` and `t` have the same memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case  | description                    | made by  |
        | leaf  | A leaf that requires gradients |          |
        | clone | The result of an operation     | .clone() |

    @CPY-30.2
    Scenario: A tensor that is not in the graph
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = t.data`
      Then `u is t` is `False`
      And `u` and `t` have the same memory
      And `t` is unchanged

    @CPY-30.3 @needs:MEM-6
    Scenario: A transpose
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = t.T.data`
      Then `u` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `u` has strides `(1, 3)`
      And `u` and `t` share memory
      And `t` is unchanged

    @CPY-30.4 @needs:MEM-5
    Scenario: A leaf is written through data
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `t.data[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `t.requires_grad` is `True`
      And `t.is_leaf` is `True`

    @CPY-30.5 @needs:DEV-2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, 3, device='meta')`
      When `u = t.data`
      Then `u is t` is `False`
      And `u.device` is `torch.device('meta')`
      And `u.shape` is `(2, 3)`

  Rule: CPY-31 detach_ takes the tensor itself out of the graph

    @CPY-31.1
    Scenario Outline: <description>: u = t.detach_()
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf<made by>`
      And `before = t.requires_grad`
      When `u = t.detach_()`
      Then `u is t` is `True`
      And `(before, t.requires_grad)` is `(True, False)`
      And `t.is_leaf` is `True`
      And `t` is unchanged

      Examples:
        | case  | description                    | made by  |
        | leaf  | A leaf that requires gradients |          |
        | clone | The result of an operation     | .clone() |

    @CPY-31.2
    Scenario: A tensor that is not in the graph
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = t.detach_()`
      Then `u is t` is `True`
      And `t.requires_grad` is `False`
      And `t` is unchanged

    @CPY-31.3
    Scenario: Its source stays in the graph
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      When `u = t.detach_()`
      Then `leaf.requires_grad` is `True`
      And `t` and `leaf` do not share memory
      And `leaf` is unchanged

    @CPY-31.4 @needs:MEM-6
    Scenario: An existing view stays in the graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `v = t[1:]`
      When `u = t.detach_()`
      Then `v.requires_grad` is `True`
      And `v.is_leaf` is `False`
      And `v` and `t` share memory
      And `v` is unchanged

    @CPY-31.5 @needs:MEM-1
    Scenario: The result gives an array
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `before = t.requires_grad`
      When `n = t.detach_().numpy()`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t` is unchanged
      And `(before, t.requires_grad)` is `(True, False)`

    @CPY-31.6 @needs:REF-2 @needs:CPY-30
    Scenario Outline: A tensor that shares memory but is no view, <description>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `v = t<taken by>`
      When `u = v.detach_()`
      Then `u is v` is `True`
      And `v` and `t` have the same memory
      And `t.requires_grad` is `True`
      And `t` is unchanged

      Examples:
        | case   | description     | taken by  |
        | detach | taken by detach | .detach() |
        | data   | taken by data   | .data     |

  Rule: CPY-32 A view cannot be detached in place

    @CPY-32.1 @needs:MEM-6 @needs:VIW-1
    Scenario Outline: <description>: u = v.detach_()
      Given `t = <tensor>`
      And `v = t<taken by>`
      When `u = v.detach_()`
      Then it fails with `INVALID_ARGUMENT`
      And `v` is unchanged
      And `v.requires_grad` is `<requires>`
      And `t` is unchanged

      Examples:
        | case      | description                              | tensor                                         | taken by | requires |
        | part      | A part of a leaf that requires gradients | torch.tensor([1.0, 2.0], requires_grad=True)   | [0:1]    | True     |
        | transpose | A transpose                              | torch.tensor([[1.0, 2.0]], requires_grad=True) | .T       | True     |

    @CPY-32.2
    Scenario Outline: <description>: u = v.detach_()
      Given `t = <tensor>`
      And `v = t[0:1]`
      When `u = v.detach_()`
      Then `u.requires_grad` is `False`, or it fails with `INVALID_ARGUMENT`
      And `v` is unchanged
      And `t` is unchanged

      Examples:
        | case     | description                                 | tensor                                                |
        | plain    | A part of a tensor that is not in the graph | torch.tensor([1.0, 2.0])                              |
        | detached | A part of a detached tensor                 | torch.tensor([1.0, 2.0], requires_grad=True).detach() |
