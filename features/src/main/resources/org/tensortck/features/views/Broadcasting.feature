Feature: Broadcasting

  Rule: VIW-30 Shapes are broadcast from the last axis

    @VIW-30.1
    Scenario: Tensors are broadcast
      Then `torch.broadcast_shapes(SHAPES)` is `RESULT` for every row of
        | SHAPES                    | RESULT          |
        | (3, 1), (1, 4)            | (3, 4)          |
        | (5,), (2, 5)              | (2, 5)          |
        | (), (2, 3)                | (2, 3)          |
        | (8, 1, 6, 1), (7, 1, 5)   | (8, 7, 6, 5)    |
        | (1,), (0,)                | (0,)            |
        | (3, 1, 0), (1, 2, 1)      | (3, 2, 0)       |
        | (2, 1), (1, 3), (4, 1, 1) | (4, 2, 3)       |
        | (2, 3)                    | (2, 3)          |
        | (2, 3), (4,)              | !SHAPE_MISMATCH |
        | (2,), (0,)                | !SHAPE_MISMATCH |

    @VIW-30.2
    Scenario: Arrays are broadcast
      Then `np.broadcast_shapes(SHAPES)` is `RESULT` for every row of
        | SHAPES                    | RESULT          |
        | (3, 1), (1, 4)            | (3, 4)          |
        | (5,), (2, 5)              | (2, 5)          |
        | (), (2, 3)                | (2, 3)          |
        | (8, 1, 6, 1), (7, 1, 5)   | (8, 7, 6, 5)    |
        | (1,), (0,)                | (0,)            |
        | (3, 1, 0), (1, 2, 1)      | (3, 2, 0)       |
        | (2, 1), (1, 3), (4, 1, 1) | (4, 2, 3)       |
        | (2, 3)                    | (2, 3)          |
        | (2, 3), (4,)              | !SHAPE_MISMATCH |
        | (2,), (0,)                | !SHAPE_MISMATCH |

  Rule: VIW-31 expand repeats elements of a tensor without a copy

    @VIW-31.1
    Scenario Outline: <description>: v = <code>
      Given `t = torch.tensor([[1.0], [2.0]])`
      When `v = <code>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v is t` is `False`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case      | description                 | code                                        | elements                                             | strides   |
        | expand    | An axis of size one         | t.expand(2, 3)                              | [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]                   | (1, 0)    |
        | tuple     | A shape that is a tuple     | t.expand((2, 3))                            | [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]                   | (1, 0)    |
        | kept      | A size that is kept         | t.expand(-1, 2)                             | [[1.0, 1.0], [2.0, 2.0]]                             | (1, 0)    |
        | new       | A new axis                  | t.expand(2, 2, 1)                           | [[[1.0], [2.0]], [[1.0], [2.0]]]                     | (0, 1, 1) |
        | both      | Both                        | t.expand(2, -1, 2)                          | [[[1.0, 1.0], [2.0, 2.0]], [[1.0, 1.0], [2.0, 2.0]]] | (0, 1, 0) |
        | same      | Its current shape           | t.expand(2, 1)                              | [[1.0], [2.0]]                                       | (1, 1)    |
        | broadcast | By its alias                | torch.broadcast_to(t, (2, 3))               | [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]                   | (1, 0)    |
        | as        | The shape of another tensor | t.expand_as(torch.tensor([[0, 0], [0, 0]])) | [[1.0, 1.0], [2.0, 2.0]]                             | (1, 0)    |

    @VIW-31.2
    Scenario: A 0-d tensor
      Given `t = torch.tensor(1.5)`
      When `v = t.expand(2, 2)`
      Then `v` is `[[1.5, 1.5], [1.5, 1.5]]`
      And `v` has strides `(0, 0)`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-31.3
    Scenario: One write to the tensor is seen in every repetition
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `v = t.expand(2, 3)`
      When `t[1, 0] = 9`
      Then `v` is `[[1.0, 1.0, 1.0], [9.0, 9.0, 9.0]]`

    @VIW-31.4
    Scenario: A write to one repetition is seen in all
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `v = t.expand(2, 3)`
      When `v[0, 1] = 9`
      Then `v` is `[[9.0, 9.0, 9.0], [2.0, 2.0, 2.0]]`
      And `t` is `[[9.0], [2.0]]`

    @VIW-31.5
    Scenario: Repeated zero times
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = t.expand(0, 2)`
      Then `v.shape` is `(0, 2)`
      And `t` is unchanged

  Rule: VIW-32 broadcast_to repeats elements of an array, read-only and without a copy

    @VIW-32.1
    Scenario Outline: <description>: v = np.broadcast_to(a, <shape>)
      Given `a = np.array([[1.0], [2.0]])`
      When `v = np.broadcast_to(a, <shape>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.flags.writeable` is `False`
      And `v is a` is `False`
      And `v` and `a` share memory
      And `a.flags.writeable` is `True`
      And `a` is unchanged

      Examples:
        | case | description         | shape     | elements                                             | strides   |
        | axis | An axis of size one | (2, 3)    | [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]                   | (8, 0)    |
        | new  | A new axis          | (2, 2, 1) | [[[1.0], [2.0]], [[1.0], [2.0]]]                     | (0, 8, 0) |
        | both | Both                | (2, 2, 2) | [[[1.0, 1.0], [2.0, 2.0]], [[1.0, 1.0], [2.0, 2.0]]] | (0, 8, 0) |
        | same | Its current shape   | (2, 1)    | [[1.0], [2.0]]                                       | (8, 0)    |

    @VIW-32.2
    Scenario: A 0-d array
      Given `a = np.array(1.5)`
      When `v = np.broadcast_to(a, 3)`
      Then `v` is `[1.5, 1.5, 1.5]`
      And `v` has strides `(0,)`
      And `v` and `a` share memory
      And `a` is unchanged

    @VIW-32.3
    Scenario: One write to the array is seen in every repetition
      Given `a = np.array([[1.0], [2.0]])`
      And `v = np.broadcast_to(a, (2, 3))`
      When `a[1, 0] = 9`
      Then `v` is `[[1.0, 1.0, 1.0], [9.0, 9.0, 9.0]]`

    @VIW-32.4
    Scenario Outline: A write to <description> is refused
      Given `a = np.array([[1.0], [2.0]])`
      And `v = np.broadcast_to(a, (2, 3))`
      When `<write>`
      Then it fails with `READ_ONLY`
      And `v` is unchanged
      And `a` is unchanged

      Examples:
        | case    | description     | write       |
        | element | a repetition    | v[0, 1] = 9 |
        | all     | all repetitions | v[:] = 9    |
        | view    | a view of them  | v.T[0] = 9  |

  Rule: VIW-33 Shapes that cannot be broadcast are refused

    @VIW-33.1
    Scenario Outline: A tensor refuses: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <code>`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case      | description                   | code                                             |
        | longer    | An axis larger than one       | t.expand(2, 6)                                   |
        | none      | An axis expanded to size zero | t.expand(2, 0)                                   |
        | fewer     | Fewer axes                    | t.expand(3)                                      |
        | new       | A new axis of size -1         | t.expand(-1, 2, 3)                               |
        | broadcast | An axis, with broadcast_to    | torch.broadcast_to(t, (4, 3))                    |
        | as        | An axis of another tensor     | t.expand_as(torch.tensor([[1], [2]]))            |
        | tensors   | Tensors together              | torch.broadcast_tensors(t, torch.tensor([1, 2])) |

    @VIW-33.2
    Scenario Outline: An array refuses: <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <code>`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case     | description                   | code                                     |
        | longer   | An axis larger than one       | np.broadcast_to(a, (2, 6))               |
        | none     | An axis expanded to size zero | np.broadcast_to(a, (2, 0))               |
        | fewer    | Fewer axes                    | np.broadcast_to(a, (3,))                 |
        | no-axes  | No axes                       | np.broadcast_to(a, ())                   |
        | negative | A negative size               | np.broadcast_to(a, (-1, 2, 3))           |
        | arrays   | Arrays together               | np.broadcast_arrays(a, np.array([1, 2])) |

  Rule: VIW-34 Objects broadcast together are views of one shape

    @VIW-34.1
    Scenario: Two tensors
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `s = torch.tensor([3.0, 4.0, 5.0])`
      When `v, w = torch.broadcast_tensors(t, s)`
      Then `v` is `[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]`
      And `v` has strides `(1, 0)`
      And `w` is `[[3.0, 4.0, 5.0], [3.0, 4.0, 5.0]]`
      And `w` has strides `(0, 1)`
      And `v` and `t` share memory
      And `w` and `s` share memory
      And `t` is unchanged
      And `s` is unchanged

    @VIW-34.2
    Scenario: A tensor that already has the shape
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `s = torch.tensor([3.0])`
      When `v, w = torch.broadcast_tensors(t, s)`
      Then `v` and `t` have the same memory
      And `w` is `[[3.0], [3.0]]`
      And `w` and `s` share memory

    @VIW-34.3
    Scenario: Two arrays
      Given `a = np.array([[1.0], [2.0]])`
      And `b = np.array([3.0, 4.0, 5.0])`
      When `v, w = np.broadcast_arrays(a, b)`
      Then `v` is `[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]`
      And `v` has strides `(8, 0)`
      And `w` is `[[3.0, 4.0, 5.0], [3.0, 4.0, 5.0]]`
      And `w` has strides `(0, 8)`
      And `v` and `a` share memory
      And `w` and `b` share memory
      And `a` is unchanged
      And `b` is unchanged

    @VIW-34.4
    Scenario: An array that already has the shape
      Given `a = np.array([[1.0], [2.0]])`
      And `b = np.array([3.0])`
      When `v, w = np.broadcast_arrays(a, b)`
      Then `v` and `a` have the same memory
      And `w` is `[[3.0], [3.0]]`
      And `w` and `b` share memory

  Rule: VIW-35 An expanded tensor gives a writable array

    @VIW-35.1 @needs:DTY-1 @needs:MEM-1 @needs:MEM-9 @needs:VIW-31
    Scenario: The array has strides of zero, and a write is seen in every repetition
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `n = t.expand(2, 3).numpy()`
      When `n[0, 1] = 9`
      Then `n` is `[[9.0, 9.0, 9.0], [2.0, 2.0, 2.0]]`
      And `n` has strides `(4, 0)`
      And `n.flags.writeable` is `True`
      And `n` and `t` share memory
      And `t` is `[[9.0], [2.0]]`

    @VIW-35.2 @needs:DTY-1 @needs:MEM-28 @needs:VIW-31
    Scenario: An array imported by DLPack
      Given `t = torch.tensor([1.0])`
      And `n = np.from_dlpack(t.expand(3))`
      When `n[0] = 4`
      Then `n` is `[4.0, 4.0, 4.0]`
      And `n` has strides `(0,)`
      And `n.flags.writeable` is `True`
      And `t` is `[4.0]`

  Rule: VIW-36 A tensor from a broadcast array keeps its strides of 0

    @VIW-36.1 @needs:MEM-3 @needs:VIW-32 @warns:READ_ONLY_SHARED
    Scenario: Strides of zero are kept
      Given `a = np.array([[1.0], [2.0]])`
      When `t = torch.from_numpy(np.broadcast_to(a, (2, 3)))`
      Then `t` is `[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]`
      And `t` has strides `(1, 0)`
      And `a` is unchanged

    @VIW-36.2 @needs:MEM-3 @needs:VIW-32 @warns:READ_ONLY_SHARED
    Scenario: A write to the array is seen in every repetition of the tensor
      Given `a = np.array([[1.0], [2.0]])`
      And `t = torch.from_numpy(np.broadcast_to(a, (2, 3)))`
      When `a[1, 0] = 9`
      Then `t` is `[[1.0, 1.0, 1.0], [9.0, 9.0, 9.0]]`
