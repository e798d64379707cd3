Feature: The shape of a tensor in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-3 view flattens a tensor without a copy, or fails

    @ALI-3.1
    Scenario Outline: t.view(-1), <case>
      Given `t = <object>`
      When `u = t.view(-1)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-3.2
    Scenario Outline: t.view(-1) is refused, <case>
      Given `t = <object>`
      When `u = t.view(-1)`
      Then `u` relates to `t` as `<relation>`
      And `t` is unchanged

      Examples:
        | case       | object                                                            | relation        |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T              | !SHAPE_MISMATCH |
        | cropped    | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3] | !SHAPE_MISMATCH |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                        | !SHAPE_MISMATCH |

  Rule: ALI-4 reshape flattens a tensor without a copy where one stride suffices

    @ALI-4.1
    Scenario Outline: t.reshape(-1), <case>
      Given `t = <object>`
      When `u = t.reshape(-1)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | cropped     | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

  Rule: ALI-5 flatten of a vector is the vector

    @ALI-5.1
    Scenario Outline: t.flatten(), <case>
      Given `t = <object>`
      When `u = t.flatten()`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | cropped     | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

  Rule: ALI-6 ravel of a tensor copies unless it is contiguous

    @ALI-6.1
    Scenario Outline: t.ravel(), <case>
      Given `t = <object>`
      When `u = t.ravel()`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

    @ALI-6.2
    Scenario Outline: torch.ravel(t), <case>
      Given `t = <object>`
      When `u = torch.ravel(t)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | torch.tensor([[1.0]])                                                                  | view     |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | torch.tensor(1.0)                                                                      | view     |

  Rule: ALI-7 A tensor in its own shape is a view

    @ALI-7.1
    Scenario Outline: t.view(t.shape), <case>
      Given `t = <object>`
      When `u = t.view(t.shape)`
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

    @ALI-7.2
    Scenario Outline: t.reshape(t.shape), <case>
      Given `t = <object>`
      When `u = t.reshape(t.shape)`
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

    @ALI-7.3
    Scenario Outline: t.reshape_as(t), <case>
      Given `t = <object>`
      When `u = t.reshape_as(t)`
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

  Rule: ALI-8 contiguous gives the tensor itself, or a copy

    @ALI-8.1
    Scenario Outline: t.contiguous(), <case>
      Given `t = <object>`
      When `u = t.contiguous()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case        | object                                                                                 | relation |
        | contiguous  | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | broadcast   | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | copy     |
        | column      | torch.tensor([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | torch.tensor([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | torch.tensor([[1.0]])                                                                  | itself   |
        | vector      | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | torch.tensor(1.0)                                                                      | itself   |
        | empty       | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |
