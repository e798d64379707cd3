Feature: Conversions of tensors in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-9 A conversion of a tensor that changes nothing gives the tensor

    @ALI-9.1
    Scenario Outline: t.to(torch.float32), <case>
      Given `t = <object>`
      When `u = t.to(torch.float32)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.2
    Scenario Outline: t.to('cpu'), <case>
      Given `t = <object>`
      When `u = t.to('cpu')`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.3
    Scenario Outline: t.cpu(), <case>
      Given `t = <object>`
      When `u = t.cpu()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.4
    Scenario Outline: t.type(torch.float32), <case>
      Given `t = <object>`
      When `u = t.type(torch.float32)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.5
    Scenario Outline: t.type_as(t), <case>
      Given `t = <object>`
      When `u = t.type_as(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.6
    Scenario Outline: torch.as_tensor(t), <case>
      Given `t = <object>`
      When `u = torch.as_tensor(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-9.7
    Scenario Outline: torch.as_tensor(t, dtype=torch.float32), <case>
      Given `t = <object>`
      When `u = torch.as_tensor(t, dtype=torch.float32)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-10 asarray and broadcast_tensors give the tensor where nothing changes

    @ALI-10.1
    Scenario Outline: torch.asarray(t), <case>
      Given `t = <object>`
      When `u = torch.asarray(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-10.2
    Scenario Outline: torch.asarray(t, copy=False), <case>
      Given `t = <object>`
      When `u = torch.asarray(t, copy=False)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-10.3
    Scenario Outline: torch.broadcast_tensors(t, t)[0], <case>
      Given `t = <object>`
      When `u = torch.broadcast_tensors(t, t)[0]`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-11 Functions of complex numbers give a real tensor itself

    @ALI-11.1
    Scenario Outline: t.real, <case>
      Given `t = <object>`
      When `u = t.real`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-11.2
    Scenario Outline: torch.real(t), <case>
      Given `t = <object>`
      When `u = torch.real(t)`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-11.3
    Scenario Outline: t.conj(), <case>
      Given `t = <object>`
      When `u = t.conj()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-11.4
    Scenario Outline: t.resolve_conj(), <case>
      Given `t = <object>`
      When `u = t.resolve_conj()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-11.5
    Scenario Outline: t.resolve_neg(), <case>
      Given `t = <object>`
      When `u = t.resolve_neg()`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-11.6
    Scenario Outline: +t, <case>
      Given `t = <object>`
      When `u = +t`
      Then `u` relates to `t` as `<relation>`
      And `u` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | itself   |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-12 atleast gives the tensor where it has the axes

    @ALI-12.1
    Scenario Outline: torch.atleast_1d(t), <case>
      Given `t = <object>`
      When `u = torch.atleast_1d(t)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-12.2
    Scenario Outline: torch.atleast_2d(t), <case>
      Given `t = <object>`
      When `u = torch.atleast_2d(t)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | itself   |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |
        | empty      | torch.tensor([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-12.3
    Scenario Outline: torch.atleast_3d(t), <case>
      Given `t = <object>`
      When `u = torch.atleast_3d(t)`
      Then `u` relates to `t` as `<relation>`
      And `u.reshape(t.shape)` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |

  Rule: ALI-13 A demanded copy of a tensor is a copy of every layout

    @ALI-13.1
    Scenario Outline: t.clone(), <case>
      Given `t = <object>`
      When `u = t.clone()`
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

    @ALI-13.2
    Scenario Outline: t.to(torch.float32, copy=True), <case>
      Given `t = <object>`
      When `u = t.to(torch.float32, copy=True)`
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

    @ALI-13.3
    Scenario Outline: t.to('cpu', copy=True), <case>
      Given `t = <object>`
      When `u = t.to('cpu', copy=True)`
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

    @ALI-13.4
    Scenario Outline: t.to(torch.float64), <case>
      Given `t = <object>`
      When `u = t.to(torch.float64)`
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

    @ALI-13.5
    Scenario Outline: torch.asarray(t, copy=True), <case>
      Given `t = <object>`
      When `u = torch.asarray(t, copy=True)`
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

    @ALI-13.6 @warns:COPY_OF_TENSOR
    Scenario Outline: torch.tensor(t), <case>
      Given `t = <object>`
      When `u = torch.tensor(t)`
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

  Rule: ALI-14 detach, data and a view of the bits share every layout

    @ALI-14.1
    Scenario Outline: t.detach(), <case>
      Given `t = <object>`
      When `u = t.detach()`
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

    @ALI-14.2
    Scenario Outline: t.data, <case>
      Given `t = <object>`
      When `u = t.data`
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

    @ALI-14.3
    Scenario Outline: t.view(torch.int32), <case>
      Given `t = <object>`
      When `u = t.view(torch.int32)`
      Then `u` relates to `t` as `<relation>`
      And `u.view(torch.float32)` is `t`
      And `t` is unchanged

      Examples:
        | case       | object                                                                                 | relation |
        | contiguous | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)                                             | view     |
        | vector     | torch.tensor([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | torch.tensor(1.0)                                                                      | view     |
