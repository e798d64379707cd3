Feature: The axes of a tensor in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-1 An axis function of a tensor gives a view of every layout

    @ALI-1.1
    Scenario Outline: t.transpose(0, 0), <case>
      Given `t = <object>`
      When `u = t.transpose(0, 0)`
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

    @ALI-1.2
    Scenario Outline: t.movedim(0, 0), <case>
      Given `t = <object>`
      When `u = t.movedim(0, 0)`
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

    @ALI-1.3
    Scenario Outline: t.swapaxes(0, 0), <case>
      Given `t = <object>`
      When `u = t.swapaxes(0, 0)`
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

    @ALI-1.4
    Scenario Outline: t.expand_as(t), <case>
      Given `t = <object>`
      When `u = t.expand_as(t)`
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

    @ALI-1.5
    Scenario Outline: torch.broadcast_to(t, t.shape), <case>
      Given `t = <object>`
      When `u = torch.broadcast_to(t, t.shape)`
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

    @ALI-1.6
    Scenario Outline: t.view_as(t), <case>
      Given `t = <object>`
      When `u = t.view_as(t)`
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

    @ALI-1.7
    Scenario Outline: t.transpose(0, -1), <case>
      Given `t = <object>`
      When `u = t.transpose(0, -1)`
      Then `u` relates to `t` as `<relation>`
      And `u.transpose(0, -1)` is `t`
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

    @ALI-1.8
    Scenario Outline: t.squeeze(), <case>
      Given `t = <object>`
      When `u = t.squeeze()`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
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

    @ALI-1.9
    Scenario Outline: t.unsqueeze(0), <case>
      Given `t = <object>`
      When `u = t.unsqueeze(0)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
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

    @ALI-1.10
    Scenario Outline: t.t(), <case>
      Given `t = <object>`
      When `u = t.t()`
      Then `u` relates to `t` as `<relation>`
      And `u.t()` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |

    @ALI-1.11
    Scenario Outline: t.mT, <case>
      Given `t = <object>`
      When `u = t.mT`
      Then `u` relates to `t` as `<relation>`
      And `u.t()` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |

    @ALI-1.12
    Scenario Outline: t.T, <case>
      Given `t = <object>`
      When `u = t.T`
      Then `u` relates to `t` as `<relation>`
      And `u.t()` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |

    @ALI-1.13
    Scenario Outline: t.permute(1, 0), <case>
      Given `t = <object>`
      When `u = t.permute(1, 0)`
      Then `u` relates to `t` as `<relation>`
      And `u.t()` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |

  Rule: ALI-2 A part of a tensor is a view of every layout

    @ALI-2.1
    Scenario Outline: t[...], <case>
      Given `t = <object>`
      When `u = t[...]`
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

    @ALI-2.2
    Scenario Outline: t[()], <case>
      Given `t = <object>`
      When `u = t[()]`
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

    @ALI-2.3
    Scenario Outline: t.as_strided(t.shape, t.stride()), <case>
      Given `t = <object>`
      When `u = t.as_strided(t.shape, t.stride())`
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

    @ALI-2.4
    Scenario Outline: t[None], <case>
      Given `t = <object>`
      When `u = t[None]`
      Then `u` relates to `t` as `<relation>`
      And `u[0]` is `t`
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

    @ALI-2.5
    Scenario Outline: t[:], <case>
      Given `t = <object>`
      When `u = t[:]`
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

    @ALI-2.6
    Scenario Outline: t.chunk(1)[0], <case>
      Given `t = <object>`
      When `u = t.chunk(1)[0]`
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

    @ALI-2.7
    Scenario Outline: t.tensor_split(1)[0], <case>
      Given `t = <object>`
      When `u = t.tensor_split(1)[0]`
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

    @ALI-2.8
    Scenario Outline: t[0:1], <case>
      Given `t = <object>`
      When `u = t[0:1]`
      Then `u` relates to `t` as `<relation>`
      And `u[0]` is `t[0]`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.9
    Scenario Outline: t.narrow(0, 0, 1), <case>
      Given `t = <object>`
      When `u = t.narrow(0, 0, 1)`
      Then `u` relates to `t` as `<relation>`
      And `u[0]` is `t[0]`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.10
    Scenario Outline: t.split(1)[0], <case>
      Given `t = <object>`
      When `u = t.split(1)[0]`
      Then `u` relates to `t` as `<relation>`
      And `u[0]` is `t[0]`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.11
    Scenario Outline: t[0], <case>
      Given `t = <object>`
      When `u = t[0]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1].reshape(u.shape)`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.12
    Scenario Outline: t.select(0, 0), <case>
      Given `t = <object>`
      When `u = t.select(0, 0)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1].reshape(u.shape)`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.13
    Scenario Outline: t.unbind()[0], <case>
      Given `t = <object>`
      When `u = t.unbind()[0]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1].reshape(u.shape)`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.14
    Scenario Outline: t.unfold(0, 1, 1), <case>
      Given `t = <object>`
      When `u = t.unfold(0, 1, 1)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t.reshape(t.shape)`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-2.15
    Scenario Outline: t.diagonal(), <case>
      Given `t = <object>`
      When `u = t.diagonal()`
      Then `u` relates to `t` as `<relation>`
      And `u[0:1]` is `t[0, 0:1]`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
