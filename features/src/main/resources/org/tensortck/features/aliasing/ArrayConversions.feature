Feature: Conversions of arrays in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-35 A conversion of an array that changes nothing gives the array

    @ALI-35.1
    Scenario Outline: np.asarray(a), <case>
      Given `a = <object>`
      When `b = np.asarray(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-35.2
    Scenario Outline: np.asarray(a, dtype=np.float64), <case>
      Given `a = <object>`
      When `b = np.asarray(a, dtype=np.float64)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-35.3
    Scenario Outline: np.asarray(a, copy=False), <case>
      Given `a = <object>`
      When `b = np.asarray(a, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-35.4
    Scenario Outline: np.array(a, copy=None), <case>
      Given `a = <object>`
      When `b = np.array(a, copy=None)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-35.5
    Scenario Outline: np.array(a, copy=False), <case>
      Given `a = <object>`
      When `b = np.array(a, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-35.6
    Scenario Outline: a.astype(np.float64, copy=False), <case>
      Given `a = <object>`
      When `b = a.astype(np.float64, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-36 An order in memory gives the array itself, or a copy

    @ALI-36.1
    Scenario Outline: np.asarray(a, order='C'), <case>
      Given `a = <object>`
      When `b = np.asarray(a, order='C')`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | np.array([[1.0]])                                                                  | itself   |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | itself   |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-36.2
    Scenario Outline: np.asarray(a, order='F'), <case>
      Given `a = <object>`
      When `b = np.asarray(a, order='F')`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | copy     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | np.array([[1.0]])                                                                  | itself   |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | itself   |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-36.3
    Scenario Outline: np.ascontiguousarray(a), <case>
      Given `a = <object>`
      When `b = np.ascontiguousarray(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | np.array([[1.0]])                                                                  | itself   |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | view     |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-36.4
    Scenario Outline: np.asfortranarray(a), <case>
      Given `a = <object>`
      When `b = np.asfortranarray(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | copy     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | np.array([[1.0]])                                                                  | itself   |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | view     |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-36.5
    Scenario Outline: a.astype(np.float64, order='C', copy=False), <case>
      Given `a = <object>`
      When `b = a.astype(np.float64, order='C', copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | itself   |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | itself   |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | itself   |
        | one-element | np.array([[1.0]])                                                                  | itself   |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d         | np.array(1.0)                                                                      | itself   |
        | empty       | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

  Rule: ALI-37 A demanded copy of an array is a copy of every layout

    @ALI-37.1
    Scenario Outline: a.copy(), <case>
      Given `a = <object>`
      When `b = a.copy()`
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

    @ALI-37.2
    Scenario Outline: np.copy(a), <case>
      Given `a = <object>`
      When `b = np.copy(a)`
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

    @ALI-37.3
    Scenario Outline: np.array(a), <case>
      Given `a = <object>`
      When `b = np.array(a)`
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

    @ALI-37.4
    Scenario Outline: np.asarray(a, copy=True), <case>
      Given `a = <object>`
      When `b = np.asarray(a, copy=True)`
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

    @ALI-37.5
    Scenario Outline: a.astype(np.float64), <case>
      Given `a = <object>`
      When `b = a.astype(np.float64)`
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

    @ALI-37.6
    Scenario Outline: a.reshape(a.shape, copy=True), <case>
      Given `a = <object>`
      When `b = a.reshape(a.shape, copy=True)`
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

    @ALI-37.7
    Scenario Outline: a.flatten(), <case>
      Given `a = <object>`
      When `b = a.flatten()`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

    @ALI-37.8
    Scenario Outline: a.byteswap(), <case>
      Given `a = <object>`
      When `b = a.byteswap()`
      Then `b` relates to `a` as `<relation>`
      And `b.byteswap()` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | copy     |
        | 0-d        | np.array(1.0)                                                                      | copy     |

  Rule: ALI-38 real, conj, broadcast_arrays and atleast give the array where nothing changes

    @ALI-38.1
    Scenario Outline: a.real, <case>
      Given `a = <object>`
      When `b = a.real`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.2
    Scenario Outline: np.real(a), <case>
      Given `a = <object>`
      When `b = np.real(a)`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.3
    Scenario Outline: a.conj(), <case>
      Given `a = <object>`
      When `b = a.conj()`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.4
    Scenario Outline: np.broadcast_arrays(a, a)[0], <case>
      Given `a = <object>`
      When `b = np.broadcast_arrays(a, a)[0]`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | itself   |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.5
    Scenario Outline: np.atleast_1d(a), <case>
      Given `a = <object>`
      When `b = np.atleast_1d(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | itself   |
        | 0-d        | np.array(1.0)                                                                      | view     |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.6
    Scenario Outline: np.atleast_2d(a), <case>
      Given `a = <object>`
      When `b = np.atleast_2d(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | itself   |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | itself   |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | itself   |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | itself   |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | np.array(1.0)                                                                      | view     |
        | empty      | np.array([[1.0, 2.0, 3.0]])[:0]                                                    | itself   |

    @ALI-38.7
    Scenario Outline: np.atleast_3d(a), <case>
      Given `a = <object>`
      When `b = np.atleast_3d(a)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | np.array(1.0)                                                                      | view     |

  Rule: ALI-29 A part of an array is a view of every layout, an element a scalar

    @ALI-29.13
    Scenario Outline: a.view(np.int64), <case>
      Given `a = <object>`
      When `b = a.view(np.int64)`
      Then `b` relates to `a` as `<relation>`
      And `b.view(np.float64)` is `a`
      And `a` is unchanged

      Examples:
        | case       | object                                                                             | relation |
        | contiguous | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped    | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | view     |
        | vector     | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d        | np.array(1.0)                                                                      | view     |
