Feature: Windows

  @needs:MEM-6
  Rule: PCE-16 Windows of a tensor are a writable view

    @PCE-16.1
    Scenario Outline: <description>: w = t.unfold(0, <size>, <step>)
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      When `w = t.unfold(0, <size>, <step>)`
      Then `w` is `<elements>`
      And `w` has strides `<strides>`
      And `w.storage_offset()` is `0`
      And `w` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description                      | size | step | elements                                            | strides |
        | overlap | Windows that overlap             | 3    | 1    | [[1.0, 2.0, 3.0], [2.0, 3.0, 4.0], [3.0, 4.0, 5.0]] | (1, 1)  |
        | step    | Windows two elements apart       | 3    | 2    | [[1.0, 2.0, 3.0], [3.0, 4.0, 5.0]]                  | (2, 1)  |
        | apart   | Windows without the last element | 2    | 2    | [[1.0, 2.0], [3.0, 4.0]]                            | (2, 1)  |
        | gaps    | Windows with gaps between them   | 1    | 2    | [[1.0], [3.0], [5.0]]                               | (2, 1)  |
        | whole   | One window                       | 5    | 1    | [[1.0, 2.0, 3.0, 4.0, 5.0]]                         | (1, 1)  |

    @PCE-16.2
    Scenario Outline: Along <description> of a matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `w = t.unfold(<dimension>, 2, 1)`
      Then `w` is `<elements>`
      And `w` has strides `<strides>`
      And `w` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description         | dimension | elements                                             | strides   |
        | rows    | the first dimension | 0         | [[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]]               | (3, 1, 3) |
        | columns | the last dimension  | -1        | [[[1.0, 2.0], [2.0, 3.0]], [[4.0, 5.0], [5.0, 6.0]]] | (3, 1, 1) |

    @PCE-16.3 @needs:MEM-5
    Scenario: A write to one window is seen through the others
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `w = t.unfold(0, 3, 1)`
      When `w[0, 2] = 9`
      Then `w` is `[[1.0, 2.0, 9.0], [2.0, 9.0, 4.0]]`
      And `t` is `[1.0, 2.0, 9.0, 4.0]`

    @PCE-16.4
    Scenario: A 0-d tensor has one window
      Given `t = torch.tensor(1.0)`
      When `w = t.unfold(0, 1, 1)`
      Then `w` is `[1.0]`
      And `w` and `t` have the same memory
      And `t` is unchanged

    @PCE-16.5
    Scenario: Empty windows
      Given `t = torch.tensor([1.0, 2.0])`
      When `w = t.unfold(0, 0, 1)`
      Then `w.shape` is `(3, 0)`
      And `t` is unchanged

    @PCE-16.6
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `w = t.unfold(<arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description                     | arguments | kind               |
        | size      | A window larger than the tensor | 0, 4, 1   | SHAPE_MISMATCH     |
        | negative  | A negative size                 | 0, -1, 1  | INVALID_ARGUMENT   |
        | zero      | A step of 0                     | 0, 2, 0   | INVALID_ARGUMENT   |
        | back      | A negative step                 | 0, 2, -1  | INVALID_ARGUMENT   |
        | dimension | A dimension out of range        | 1, 2, 1   | INDEX_OUT_OF_RANGE |

  Rule: PCE-17 Windows of an array are a read-only view by default

    @PCE-17.1
    Scenario Outline: <description>: w = np.lib.stride_tricks.sliding_window_view(a, <arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `w = np.lib.stride_tricks.sliding_window_view(a, <arguments>)`
      Then `w` is `<elements>`
      And `w` has strides `<strides>`
      And `w` and `a` share memory
      And `a` is unchanged

      Examples:
        | case    | description              | arguments      | elements                                                 | strides        |
        | rows    | Along the first axis     | 2, axis=0      | [[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]]                   | (24, 8, 24)    |
        | columns | Along the last axis      | 2, -1          | [[[1.0, 2.0], [2.0, 3.0]], [[4.0, 5.0], [5.0, 6.0]]]     | (24, 8, 8)     |
        | both    | Along both axes          | (2, 2)         | [[[[1.0, 2.0], [4.0, 5.0]], [[2.0, 3.0], [5.0, 6.0]]]]   | (24, 8, 24, 8) |
        | named   | Along two axes by number | (2, 3), (0, 1) | [[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]]                   | (24, 8, 24, 8) |
        | again   | Along one axis twice     | (2, 2), (1, 1) | [[[[1.0, 2.0], [2.0, 3.0]]], [[[4.0, 5.0], [5.0, 6.0]]]] | (24, 8, 8, 8)  |

    @PCE-17.2 @needs:MEM-5
    Scenario: A write to the array is seen through all windows
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `w = np.lib.stride_tricks.sliding_window_view(a, 3)`
      When `a[2] = 9`
      Then `w` is `[[1.0, 2.0, 9.0], [2.0, 9.0, 4.0]]`

    @PCE-17.3
    Scenario: A write to a window is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `w = np.lib.stride_tricks.sliding_window_view(a, 3)`
      When `w[0, 0] = 9`
      Then it fails with `READ_ONLY`
      And `w` is unchanged
      And `a` is unchanged

    @PCE-17.4 @needs:MEM-5
    Scenario: Writable windows
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `w = np.lib.stride_tricks.sliding_window_view(a, 3, writeable=True)`
      When `w[0, 2] = 9`
      Then `w` is `[[1.0, 2.0, 9.0], [2.0, 9.0, 4.0]]`
      And `a` is `[1.0, 2.0, 9.0, 4.0]`

    @PCE-17.5 @needs:MEM-7
    Scenario: Windows of a reversed array
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `w = np.lib.stride_tricks.sliding_window_view(a[::-1], 2)`
      Then `w` is `[[3.0, 2.0], [2.0, 1.0]]`
      And `w` has strides `(-8, -8)`
      And `w` and `a` share memory
      And `a` is unchanged

    @PCE-17.6 @needs:PCE-13
    Scenario: A read-only array has no writable windows
      Given `a = np.diagonal(np.array([[1.0, 2.0], [3.0, 4.0]]))`
      And `w = np.lib.stride_tricks.sliding_window_view(a, 1, writeable=True)`
      When `w[0, 0] = 9`
      Then it fails with `READ_ONLY`
      And `w` is unchanged
      And `a` is unchanged

    @PCE-17.7
    Scenario Outline: <description> is refused
      Given `a = np.array(<values>)`
      When `w = np.lib.stride_tricks.sliding_window_view(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | description                    | values                   | arguments | kind               |
        | size     | A window larger than the array | [1.0, 2.0]               | 3         | SHAPE_MISMATCH     |
        | negative | A negative size                | [1.0, 2.0]               | -1        | INVALID_ARGUMENT   |
        | few      | Fewer sizes than axes          | [[1.0, 2.0], [3.0, 4.0]] | 2         | SHAPE_MISMATCH     |
        | many     | More sizes than named axes     | [[1.0, 2.0], [3.0, 4.0]] | (1, 2), 1 | SHAPE_MISMATCH     |
        | axis     | An axis out of range           | [[1.0, 2.0], [3.0, 4.0]] | 2, axis=2 | INDEX_OUT_OF_RANGE |
