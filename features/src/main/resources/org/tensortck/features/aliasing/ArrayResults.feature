Feature: Results that equal an array in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-39 An operator that changes no element of an array copies

    @ALI-39.1
    Scenario Outline: a + 0, <case>
      Given `a = <object>`
      When `b = a + 0`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.2
    Scenario Outline: a - 0, <case>
      Given `a = <object>`
      When `b = a - 0`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.3
    Scenario Outline: a * 1, <case>
      Given `a = <object>`
      When `b = a * 1`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.4
    Scenario Outline: a / 1, <case>
      Given `a = <object>`
      When `b = a / 1`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.5
    Scenario Outline: a ** 1, <case>
      Given `a = <object>`
      When `b = a ** 1`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.6
    Scenario Outline: +a, <case>
      Given `a = <object>`
      When `b = +a`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.7
    Scenario Outline: abs(a), <case>
      Given `a = <object>`
      When `b = abs(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.8
    Scenario Outline: -(-a), <case>
      Given `a = <object>`
      When `b = -(-a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-39.9
    Scenario Outline: np.conj(a), <case>
      Given `a = <object>`
      When `b = np.conj(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

  Rule: ALI-40 A reduction or a choice that leaves an array unchanged copies

    @ALI-40.1
    Scenario Outline: np.where(a > -1, a, a), <case>
      Given `a = <object>`
      When `b = np.where(a > -1, a, a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-40.2
    Scenario Outline: np.where(True, a, a), <case>
      Given `a = <object>`
      When `b = np.where(True, a, a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-40.3
    Scenario Outline: np.sum(a, axis=()), <case>
      Given `a = <object>`
      When `b = np.sum(a, axis=())`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-40.4
    Scenario Outline: np.max(a, axis=()), <case>
      Given `a = <object>`
      When `b = np.max(a, axis=())`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-40.5
    Scenario Outline: np.min(a, axis=()), <case>
      Given `a = <object>`
      When `b = np.min(a, axis=())`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | scalar   |

    @ALI-40.6
    Scenario Outline: np.sum(a, axis=0, keepdims=True), <case>
      Given `a = <object>`
      When `b = np.sum(a, axis=0, keepdims=True)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                      | relation |
        | row         | np.array([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | np.array([[1.0]])           | copy     |

    @ALI-40.7
    Scenario Outline: np.mean(a, axis=0, keepdims=True), <case>
      Given `a = <object>`
      When `b = np.mean(a, axis=0, keepdims=True)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                      | relation |
        | row         | np.array([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | np.array([[1.0]])           | copy     |

    @ALI-40.8
    Scenario Outline: np.max(a, axis=0, keepdims=True), <case>
      Given `a = <object>`
      When `b = np.max(a, axis=0, keepdims=True)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                      | relation |
        | row         | np.array([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | np.array([[1.0]])           | copy     |

    @ALI-40.9
    Scenario Outline: np.cumsum(a, axis=0), <case>
      Given `a = <object>`
      When `b = np.cumsum(a, axis=0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                      | relation |
        | row         | np.array([[1.0, 2.0, 3.0]]) | copy     |
        | one-element | np.array([[1.0]])           | copy     |

  Rule: ALI-41 A rearrangement that moves no element of an array copies

    @ALI-41.1
    Scenario Outline: np.roll(a, 0), <case>
      Given `a = <object>`
      When `b = np.roll(a, 0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-41.2
    Scenario Outline: np.concatenate([a]), <case>
      Given `a = <object>`
      When `b = np.concatenate([a])`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-41.3
    Scenario Outline: np.repeat(a, 1, 0), <case>
      Given `a = <object>`
      When `b = np.repeat(a, 1, 0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-41.4
    Scenario Outline: np.tile(a, 1), <case>
      Given `a = <object>`
      When `b = np.tile(a, 1)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-41.5
    Scenario Outline: np.hstack([a]), <case>
      Given `a = <object>`
      When `b = np.hstack([a])`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |

    @ALI-41.6
    Scenario Outline: np.vstack([a]), <case>
      Given `a = <object>`
      When `b = np.vstack([a])`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |

    @ALI-41.7
    Scenario Outline: np.stack([a]), <case>
      Given `a = <object>`
      When `b = np.stack([a])`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[None]`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-41.8
    Scenario Outline: np.repeat(a, 1), <case>
      Given `a = <object>`
      When `b = np.repeat(a, 1)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a.reshape(-1)`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

  Rule: ALI-42 Index arrays and masks copy from an array of every layout

    @ALI-42.1
    Scenario Outline: a[[0]], <case>
      Given `a = <object>`
      When `b = a[[0]]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1]`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-42.2
    Scenario Outline: a[np.array([0])], <case>
      Given `a = <object>`
      When `b = a[np.array([0])]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1]`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-42.3
    Scenario Outline: np.take(a, [0], axis=0), <case>
      Given `a = <object>`
      When `b = np.take(a, [0], axis=0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1]`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-42.4
    Scenario Outline: np.compress([True], a, axis=0), <case>
      Given `a = <object>`
      When `b = np.compress([True], a, axis=0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1]`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

    @ALI-42.5
    Scenario Outline: a[a > -1], <case>
      Given `a = <object>`
      When `b = a[a > -1]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a.reshape(-1)`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-42.6
    Scenario Outline: np.take_along_axis(a, np.zeros_like(a, dtype=np.int64), 0), <case>
      Given `a = <object>`
      When `b = np.take_along_axis(a, np.zeros_like(a, dtype=np.int64), 0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `np.broadcast_to(a[0:1], a.shape)`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |

  Rule: ALI-43 An array like another one has memory of its own

    @ALI-43.1
    Scenario Outline: np.zeros_like(a), <case>
      Given `a = <object>`
      When `b = np.zeros_like(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a * 0`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-43.2
    Scenario Outline: np.full_like(a, 0), <case>
      Given `a = <object>`
      When `b = np.full_like(a, 0)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a * 0`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |
