Feature: An array as a tensor in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-22 An array becomes a tensor without a copy in every layout

    @ALI-22.1
    Scenario Outline: torch.from_numpy(a), <case>
      Given `a = <object>`
      When `b = torch.from_numpy(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-22.2
    Scenario Outline: torch.as_tensor(a), <case>
      Given `a = <object>`
      When `b = torch.as_tensor(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-22.3
    Scenario Outline: torch.as_tensor(a, dtype=torch.float64), <case>
      Given `a = <object>`
      When `b = torch.as_tensor(a, dtype=torch.float64)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

  Rule: ALI-23 asarray shares a 0-d array like every other

    @ALI-23.1
    Scenario Outline: torch.asarray(a), <case>
      Given `a = <object>`
      When `b = torch.asarray(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-23.2 @deviates:PyTorch
    Scenario Outline: torch.asarray(a), <case>
      Given `a = <object>`
      When `b = torch.asarray(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case | object        | relation |
        | 0-d  | np.array(1.0) | view     |

    @ALI-23.3
    Scenario Outline: torch.asarray(a, copy=False), <case>
      Given `a = <object>`
      When `b = torch.asarray(a, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |

    @ALI-23.4 @deviates:PyTorch
    Scenario Outline: torch.asarray(a, copy=False), <case>
      Given `a = <object>`
      When `b = torch.asarray(a, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case | object        | relation |
        | 0-d  | np.array(1.0) | view     |

  Rule: ALI-24 A demanded copy of an array as a tensor is a copy

    @ALI-24.1
    Scenario Outline: torch.asarray(a, copy=True), <case>
      Given `a = <object>`
      When `b = torch.asarray(a, copy=True)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | one-element | np.array([[1.0]])                                                                  | copy     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d         | np.array(1.0)                                                                      | copy     |

    @ALI-24.2
    Scenario Outline: torch.tensor(a), <case>
      Given `a = <object>`
      When `b = torch.tensor(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | one-element | np.array([[1.0]])                                                                  | copy     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d         | np.array(1.0)                                                                      | copy     |

  Rule: ALI-25 DLPack shares an array in every layout

    @ALI-25.1
    Scenario Outline: torch.from_dlpack(a), <case>
      Given `a = <object>`
      When `b = torch.from_dlpack(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-25.2
    Scenario Outline: np.from_dlpack(a), <case>
      Given `a = <object>`
      When `b = np.from_dlpack(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

  Rule: ALI-26 frombuffer shares a contiguous array and refuses every other

    @ALI-26.1
    Scenario Outline: torch.frombuffer(a, dtype=torch.float64), <case>
      Given `a = <object>`
      When `b = torch.frombuffer(a, dtype=torch.float64)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                            | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                      | view     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:] | view     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                   | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                       | view     |
        | one-element | np.array([[1.0]])                                                 | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                         | view     |
        | 0-d         | np.array(1.0)                                                     | view     |

    @ALI-26.2
    Scenario Outline: torch.frombuffer(a, dtype=torch.float64) is refused, <case>
      Given `a = <object>`
      When `b = torch.frombuffer(a, dtype=torch.float64)`
      Then `b` relates to `a` as `<relation>`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation        |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | !NOT_CONTIGUOUS |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | !NOT_CONTIGUOUS |
        | cropped    | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | !NOT_CONTIGUOUS |
        | reversed   | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | !NOT_CONTIGUOUS |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | !NOT_CONTIGUOUS |

    @ALI-26.3
    Scenario Outline: np.frombuffer(a, np.float64), <case>
      Given `a = <object>`
      When `b = np.frombuffer(a, np.float64)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                            | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                      | view     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:] | view     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                   | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                       | view     |
        | one-element | np.array([[1.0]])                                                 | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                         | view     |
        | 0-d         | np.array(1.0)                                                     | view     |

    @ALI-26.4
    Scenario Outline: np.frombuffer(a, np.float64) is refused, <case>
      Given `a = <object>`
      When `b = np.frombuffer(a, np.float64)`
      Then `b` relates to `a` as `<relation>`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation        |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | !NOT_CONTIGUOUS |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | !NOT_CONTIGUOUS |
        | cropped    | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | !NOT_CONTIGUOUS |
        | reversed   | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | !NOT_CONTIGUOUS |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | !NOT_CONTIGUOUS |
