Feature: A tensor as an array in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-20 A tensor becomes an array without a copy in every layout

    @ALI-20.1
    Scenario Outline: t.numpy(), <case>
      Given `t = <object>`
      When `u = t.numpy()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.2
    Scenario Outline: np.asarray(t), <case>
      Given `t = <object>`
      When `u = np.asarray(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.3
    Scenario Outline: t.__array__(), <case>
      Given `t = <object>`
      When `u = t.__array__()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.4
    Scenario Outline: np.from_dlpack(t), <case>
      Given `t = <object>`
      When `u = np.from_dlpack(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.5
    Scenario Outline: torch.from_dlpack(t), <case>
      Given `t = <object>`
      When `u = torch.from_dlpack(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.6
    Scenario Outline: torch.from_numpy(t.numpy()), <case>
      Given `t = <object>`
      When `u = torch.from_numpy(t.numpy())`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |

    @ALI-20.7
    Scenario Outline: torch.as_tensor(t.numpy()), <case>
      Given `t = <object>`
      When `u = torch.as_tensor(t.numpy())`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |

  Rule: ALI-21 A demanded copy of a tensor as an array is a copy

    @ALI-21.1
    Scenario Outline: np.array(t), <case>
      Given `t = <object>`
      When `u = np.array(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

    @ALI-21.2
    Scenario Outline: np.asarray(t, copy=True), <case>
      Given `t = <object>`
      When `u = np.asarray(t, copy=True)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |
