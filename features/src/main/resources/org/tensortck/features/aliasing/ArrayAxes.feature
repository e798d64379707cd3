Feature: The axes of an array in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-27 An axis function of an array gives a view of every layout

    @ALI-27.1
    Scenario Outline: np.swapaxes(a, 0, 0), <case>
      Given `a = <object>`
      When `b = np.swapaxes(a, 0, 0)`
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

    @ALI-27.2
    Scenario Outline: np.moveaxis(a, 0, 0), <case>
      Given `a = <object>`
      When `b = np.moveaxis(a, 0, 0)`
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

    @ALI-27.3
    Scenario Outline: np.broadcast_to(a, a.shape), <case>
      Given `a = <object>`
      When `b = np.broadcast_to(a, a.shape)`
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

    @ALI-27.4
    Scenario Outline: a.T, <case>
      Given `a = <object>`
      When `b = a.T`
      Then `b` relates to `a` as `<relation>`
      And `b.T` is `a`
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

    @ALI-27.5
    Scenario Outline: np.transpose(a), <case>
      Given `a = <object>`
      When `b = np.transpose(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.T` is `a`
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

    @ALI-27.6
    Scenario Outline: np.permute_dims(a), <case>
      Given `a = <object>`
      When `b = np.permute_dims(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.T` is `a`
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

    @ALI-27.7
    Scenario Outline: np.expand_dims(a, 0), <case>
      Given `a = <object>`
      When `b = np.expand_dims(a, 0)`
      Then `b` relates to `a` as `<relation>`
      And `b[0]` is `a`
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

    @ALI-27.8
    Scenario Outline: a.mT, <case>
      Given `a = <object>`
      When `b = a.mT`
      Then `b` relates to `a` as `<relation>`
      And `b.T` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

    @ALI-27.9
    Scenario Outline: np.matrix_transpose(a), <case>
      Given `a = <object>`
      When `b = np.matrix_transpose(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.T` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

  Rule: ALI-28 squeeze gives the array where no axis has size one

    @ALI-28.1
    Scenario Outline: a.squeeze(), <case>
      Given `a = <object>`
      When `b = a.squeeze()`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | itself   |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | itself   |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | itself   |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-28.2
    Scenario Outline: np.squeeze(a), <case>
      Given `a = <object>`
      When `b = np.squeeze(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | itself   |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | itself   |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | itself   |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-29 A part of an array is a view of every layout, an element a scalar

    @ALI-29.1
    Scenario Outline: a[...], <case>
      Given `a = <object>`
      When `b = a[...]`
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

    @ALI-29.2
    Scenario Outline: a[()], <case>
      Given `a = <object>`
      When `b = a[()]`
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
        | 0-d         | np.array(1.0)                                                                      | scalar   |

    @ALI-29.3
    Scenario Outline: np.lib.stride_tricks.as_strided(a), <case>
      Given `a = <object>`
      When `b = np.lib.stride_tricks.as_strided(a)`
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

    @ALI-29.4
    Scenario Outline: a[None], <case>
      Given `a = <object>`
      When `b = a[None]`
      Then `b` relates to `a` as `<relation>`
      And `b[0]` is `a`
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

    @ALI-29.5
    Scenario Outline: a[:], <case>
      Given `a = <object>`
      When `b = a[:]`
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

    @ALI-29.6
    Scenario Outline: np.split(a, 1)[0], <case>
      Given `a = <object>`
      When `b = np.split(a, 1)[0]`
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

    @ALI-29.7
    Scenario Outline: np.array_split(a, 1)[0], <case>
      Given `a = <object>`
      When `b = np.array_split(a, 1)[0]`
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

    @ALI-29.8
    Scenario Outline: a[0:1], <case>
      Given `a = <object>`
      When `b = a[0:1]`
      Then `b` relates to `a` as `<relation>`
      And `b[0]` is `a[0]`
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

    @ALI-29.9
    Scenario Outline: a[0], <case>
      Given `a = <object>`
      When `b = a[0]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1].reshape(a.shape[1:])`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | scalar   |

    @ALI-29.10
    Scenario Outline: np.unstack(a)[0], <case>
      Given `a = <object>`
      When `b = np.unstack(a)[0]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a[0:1].reshape(a.shape[1:])`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | scalar   |

    @ALI-29.11
    Scenario Outline: np.diagonal(a), <case>
      Given `a = <object>`
      When `b = np.diagonal(a)`
      Then `b` relates to `a` as `<relation>`
      And `b[0]` is `a[0, 0]`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

    @ALI-29.12
    Scenario Outline: np.diag(a), <case>
      Given `a = <object>`
      When `b = np.diag(a)`
      Then `b` relates to `a` as `<relation>`
      And `b[0]` is `a[0, 0]`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

  Rule: ALI-30 A reversed array is a view, also where nothing moves

    @ALI-30.1
    Scenario Outline: np.flip(a, ()), <case>
      Given `a = <object>`
      When `b = np.flip(a, ())`
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
        | 0-d         | np.array(1.0)                                                                      | scalar   |

    @ALI-30.2
    Scenario Outline: np.flip(a), <case>
      Given `a = <object>`
      When `b = np.flip(a)`
      Then `b` relates to `a` as `<relation>`
      And `np.flip(b)` is `a`
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

    @ALI-30.3
    Scenario Outline: np.fliplr(a), <case>
      Given `a = <object>`
      When `b = np.fliplr(a)`
      Then `b` relates to `a` as `<relation>`
      And `np.fliplr(b)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

    @ALI-30.4
    Scenario Outline: np.flipud(a), <case>
      Given `a = <object>`
      When `b = np.flipud(a)`
      Then `b` relates to `a` as `<relation>`
      And `np.flipud(b)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

    @ALI-30.5
    Scenario Outline: np.rot90(a), <case>
      Given `a = <object>`
      When `b = np.rot90(a)`
      Then `b` relates to `a` as `<relation>`
      And `np.rot90(b, -1)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | view     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |

    @ALI-30.6
    Scenario Outline: np.rot90(a, 0), <case>
      Given `a = <object>`
      When `b = np.rot90(a, 0)`
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

    @ALI-30.7
    Scenario Outline: np.rot90(a, 4), <case>
      Given `a = <object>`
      When `b = np.rot90(a, 4)`
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
