Feature: Results that equal a tensor in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-15 An operator that changes no element of a tensor copies

    @ALI-15.1
    Scenario Outline: t + 0, <case>
      Given `t = <object>`
      When `u = t + 0`
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

    @ALI-15.2
    Scenario Outline: t - 0, <case>
      Given `t = <object>`
      When `u = t - 0`
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

    @ALI-15.3
    Scenario Outline: t * 1, <case>
      Given `t = <object>`
      When `u = t * 1`
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

    @ALI-15.4
    Scenario Outline: t / 1, <case>
      Given `t = <object>`
      When `u = t / 1`
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

    @ALI-15.5
    Scenario Outline: t ** 1, <case>
      Given `t = <object>`
      When `u = t ** 1`
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

    @ALI-15.6
    Scenario Outline: abs(t), <case>
      Given `t = <object>`
      When `u = abs(t)`
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

    @ALI-15.7
    Scenario Outline: -(-t), <case>
      Given `t = <object>`
      When `u = -(-t)`
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

  Rule: ALI-16 A reduction or a choice that leaves a tensor unchanged copies

    @ALI-16.1
    Scenario Outline: torch.where(t > -1, t, t), <case>
      Given `t = <object>`
      When `u = torch.where(t > -1, t, t)`
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

    @ALI-16.2
    Scenario Outline: torch.where(torch.tensor(True), t, t), <case>
      Given `t = <object>`
      When `u = torch.where(torch.tensor(True), t, t)`
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

    @ALI-16.3
    Scenario Outline: t.sum(0, keepdim=True), <case>
      Given `t = <object>`
      When `u = t.sum(0, keepdim=True)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                          | relation |
        | row         | torch.tensor([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | torch.tensor([[1.0]])           | copy     |

    @ALI-16.4
    Scenario Outline: t.prod(0, keepdim=True), <case>
      Given `t = <object>`
      When `u = t.prod(0, keepdim=True)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                          | relation |
        | row         | torch.tensor([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | torch.tensor([[1.0]])           | copy     |

    @ALI-16.5
    Scenario Outline: t.mean(0, keepdim=True), <case>
      Given `t = <object>`
      When `u = t.mean(0, keepdim=True)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                          | relation |
        | row         | torch.tensor([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | torch.tensor([[1.0]])           | copy     |

    @ALI-16.6
    Scenario Outline: t.amax(0, keepdim=True), <case>
      Given `t = <object>`
      When `u = t.amax(0, keepdim=True)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                          | relation |
        | row         | torch.tensor([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | torch.tensor([[1.0]])           | copy     |

    @ALI-16.7
    Scenario Outline: t.cumsum(0), <case>
      Given `t = <object>`
      When `u = t.cumsum(0)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                          | relation |
        | row         | torch.tensor([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | torch.tensor([[1.0]])           | copy     |

    @ALI-16.8
    Scenario Outline: t.sum(), <case>
      Given `t = <object>`
      When `u = t.sum()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case | object            | relation |
        | 0-d  | torch.tensor(1.0) | copy     |

    @ALI-16.9
    Scenario Outline: t.prod(), <case>
      Given `t = <object>`
      When `u = t.prod()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case | object            | relation |
        | 0-d  | torch.tensor(1.0) | copy     |

    @ALI-16.10
    Scenario Outline: t.mean(), <case>
      Given `t = <object>`
      When `u = t.mean()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case | object            | relation |
        | 0-d  | torch.tensor(1.0) | copy     |

    @ALI-16.11
    Scenario Outline: t.max(), <case>
      Given `t = <object>`
      When `u = t.max()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case | object            | relation |
        | 0-d  | torch.tensor(1.0) | copy     |

    @ALI-16.12
    Scenario Outline: t.amax(()), <case>
      Given `t = <object>`
      When `u = t.amax(())`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case | object            | relation |
        | 0-d  | torch.tensor(1.0) | copy     |

  Rule: ALI-17 A rearrangement that moves no element of a tensor copies

    @ALI-17.1
    Scenario Outline: t.flip(()), <case>
      Given `t = <object>`
      When `u = t.flip(())`
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

    @ALI-17.2
    Scenario Outline: t.roll(0), <case>
      Given `t = <object>`
      When `u = t.roll(0)`
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

    @ALI-17.3
    Scenario Outline: t.roll(0, 0), <case>
      Given `t = <object>`
      When `u = t.roll(0, 0)`
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

    @ALI-17.4
    Scenario Outline: t.repeat_interleave(1, 0), <case>
      Given `t = <object>`
      When `u = t.repeat_interleave(1, 0)`
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

    @ALI-17.5
    Scenario Outline: t.tile(1), <case>
      Given `t = <object>`
      When `u = t.tile(1)`
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

    @ALI-17.6
    Scenario Outline: torch.cat([t]), <case>
      Given `t = <object>`
      When `u = torch.cat([t])`
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

    @ALI-17.7
    Scenario Outline: t.rot90(0), <case>
      Given `t = <object>`
      When `u = t.rot90(0)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |

    @ALI-17.8
    Scenario Outline: t.repeat(1, 1), <case>
      Given `t = <object>`
      When `u = t.repeat(1, 1)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |

    @ALI-17.9
    Scenario Outline: torch.hstack([t]), <case>
      Given `t = <object>`
      When `u = torch.hstack([t])`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |

    @ALI-17.10
    Scenario Outline: torch.vstack([t]), <case>
      Given `t = <object>`
      When `u = torch.vstack([t])`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |

    @ALI-17.11
    Scenario Outline: torch.stack([t]), <case>
      Given `t = <object>`
      When `u = torch.stack([t])`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[None]`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

  Rule: ALI-18 Index arrays and masks copy from a tensor of every layout

    @ALI-18.1
    Scenario Outline: t[[0]], <case>
      Given `t = <object>`
      When `u = t[[0]]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1]`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.2
    Scenario Outline: t[torch.tensor([0])], <case>
      Given `t = <object>`
      When `u = t[torch.tensor([0])]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1]`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.3
    Scenario Outline: torch.index_select(t, 0, torch.tensor([0])), <case>
      Given `t = <object>`
      When `u = torch.index_select(t, 0, torch.tensor([0]))`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1]`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.4
    Scenario Outline: t[t > -1], <case>
      Given `t = <object>`
      When `u = t[t > -1]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t.reshape(-1)`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

    @ALI-18.5
    Scenario Outline: torch.masked_select(t, t > -1), <case>
      Given `t = <object>`
      When `u = torch.masked_select(t, t > -1)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t.reshape(-1)`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

    @ALI-18.6
    Scenario Outline: torch.take(t, torch.tensor([0])), <case>
      Given `t = <object>`
      When `u = torch.take(t, torch.tensor([0]))`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t.reshape(-1)[0:1]`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.7
    Scenario Outline: torch.gather(t, 0, torch.zeros_like(t, dtype=torch.int64)), <case>
      Given `t = <object>`
      When `u = torch.gather(t, 0, torch.zeros_like(t, dtype=torch.int64))`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1].expand_as(t)`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.8
    Scenario Outline: torch.take_along_dim(t, torch.zeros_like(t, dtype=torch.int64), 0), <case>
      Given `t = <object>`
      When `u = torch.take_along_dim(t, torch.zeros_like(t, dtype=torch.int64), 0)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t[0:1].expand_as(t)`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-18.9
    Scenario Outline: t.diag(), <case>
      Given `t = <object>`
      When `u = t.diag()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t.diagonal()`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |

  Rule: ALI-19 A tensor like another one has memory of its own

    @ALI-19.1
    Scenario Outline: torch.zeros_like(t), <case>
      Given `t = <object>`
      When `u = torch.zeros_like(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t * 0`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

    @ALI-19.2
    Scenario Outline: torch.full_like(t, 0), <case>
      Given `t = <object>`
      When `u = torch.full_like(t, 0)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t * 0`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |

    @ALI-19.3
    Scenario Outline: t.new_zeros(t.shape), <case>
      Given `t = <object>`
      When `u = t.new_zeros(t.shape)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t * 0`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | torch.tensor(1.0)                                                                      | copy     |
