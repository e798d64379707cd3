Feature: The shape of an array in every layout
# Written by features/src/test/python/aliasing_features.py: change that, not this.

  Rule: ALI-31 reshape flattens an array without a copy where one stride suffices

    @ALI-31.1
    Scenario Outline: a.reshape(-1), <case>
      Given `a = <object>`
      When `b = a.reshape(-1)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-31.2
    Scenario Outline: a.reshape(-1, order='F'), <case>
      Given `a = <object>`
      When `b = a.reshape(-1, order='F')`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape, order='F')` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | copy     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

  Rule: ALI-32 reshape with copy=False flattens an array without a copy, or fails

    @ALI-32.1
    Scenario Outline: a.reshape(-1, copy=False), <case>
      Given `a = <object>`
      When `b = a.reshape(-1, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | view     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-32.2
    Scenario Outline: a.reshape(-1, copy=False) is refused, <case>
      Given `a = <object>`
      When `b = a.reshape(-1, copy=False)`
      Then `b` relates to `a` as `<relation>`
      And `a` is unchanged

      Examples:
        | case       | object                                                                     | relation        |
        | transposed | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                           | !SHAPE_MISMATCH |
        | cropped    | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]              | !SHAPE_MISMATCH |
        | reversed   | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                         | !SHAPE_MISMATCH |
        | broadcast  | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8)) | !SHAPE_MISMATCH |

  Rule: ALI-33 ravel of an array copies unless it is contiguous in the order

    @ALI-33.1
    Scenario Outline: a.ravel(), <case>
      Given `a = <object>`
      When `b = a.ravel()`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape)` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | copy     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-33.2
    Scenario Outline: a.ravel('F'), <case>
      Given `a = <object>`
      When `b = a.ravel('F')`
      Then `b` relates to `a` as `<relation>`
      And `b.reshape(a.shape, order='F')` is `a`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | copy     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | copy     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

    @ALI-33.3
    Scenario Outline: a.ravel('K'), <case>
      Given `a = <object>`
      When `b = a.ravel('K')`
      Then `b` relates to `a` as `<relation>`
      And `b` is `a.flatten('K')`
      And `a` is unchanged

      Examples:
        | case        | object                                                                             | relation |
        | contiguous  | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])                                       | view     |
        | transposed  | np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T                                   | view     |
        | stepped     | np.array([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2] | copy     |
        | cropped     | np.array([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]                      | copy     |
        | offset      | np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]                  | view     |
        | reversed    | np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]                                 | copy     |
        | broadcast   | np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))         | copy     |
        | column      | np.array([[1.0], [2.0], [3.0]])                                                    | view     |
        | row         | np.array([[1.0, 2.0, 3.0]])                                                        | view     |
        | one-element | np.array([[1.0]])                                                                  | view     |
        | vector      | np.array([1.0, 2.0, 3.0])                                                          | view     |
        | 0-d         | np.array(1.0)                                                                      | view     |

  Rule: ALI-34 An array in its own shape is a view

    @ALI-34.1
    Scenario Outline: a.reshape(a.shape), <case>
      Given `a = <object>`
      When `b = a.reshape(a.shape)`
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

    @ALI-34.2
    Scenario Outline: a.reshape(a.shape, copy=False), <case>
      Given `a = <object>`
      When `b = a.reshape(a.shape, copy=False)`
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
