Feature: The order of axes

  Rule: VIW-1 A permutation of the axes of a tensor is a view

    @VIW-1.1
    Scenario Outline: <description>: v = t.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = t.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `0`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case           | description                    | call                    | elements                                         | strides   |
        | transpose      | Two axes swapped               | transpose(0, 2)         | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (1, 2, 6) |
        | from-the-back  | Two axes counted from the back | transpose(-1, -2)       | [[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]]             | (6, 1, 2) |
        | same           | An axis swapped with itself    | transpose(1, 1)         | [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]]           | (6, 2, 1) |
        | swapaxes       | The same by the name in NumPy  | swapaxes(0, 1)          | [[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]]       | (2, 6, 1) |
        | swapdims       | The same by the alias          | swapdims(0, 1)          | [[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]]       | (2, 6, 1) |
        | mT             | The matrices of a batch        | mT                      | [[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]]             | (6, 1, 2) |
        | permute        | All axes permuted              | permute(2, 0, 1)        | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |
        | permute-tuple  | All axes permuted by a tuple   | permute((1, 2, 0))      | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 6) |
        | permute-back   | A permutation from the back    | permute(-1, 0, 1)       | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |
        | movedim        | One axis moved                 | movedim(0, -1)          | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 6) |
        | movedim-tuples | Several axes moved             | movedim((0, 1), (2, 0)) | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 6) |
        | moveaxis       | One moved by the name in NumPy | moveaxis(2, 0)          | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |

    @VIW-1.2
    Scenario: The transpose of a matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.t()`
      Then `v` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `v` has strides `(1, 3)`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-1.3
    Scenario: A write through a permuted tensor reaches the displayed element
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      And `v = t.permute(2, 0, 1)`
      When `v[1, 0, 2] = 9`
      Then `t` is `[[[1.0, 2.0], [3.0, 4.0], [5.0, 9.0]]]`

    @VIW-1.4 @needs:MEM-6
    Scenario: A permuted part keeps its offset
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t[:, 1:].transpose(0, 1)`
      Then `v` is `[[2.0, 5.0], [3.0, 6.0]]`
      And `v` has strides `(1, 3)`
      And `v.storage_offset()` is `1`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-1.5
    Scenario: An empty tensor changes only its shape and strides
      Given `t = torch.tensor([[], []])`
      When `v = t.transpose(0, 1)`
      Then `v.shape` is `(0, 2)`
      And `t` is unchanged

  Rule: VIW-2 A permutation of the axes of an array is a view

    @VIW-2.1
    Scenario Outline: <description>: v = <code>
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = <code>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case            | description                  | code                           | elements                                         | strides     |
        | T               | All axes reversed            | a.T                            | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | transpose       | The same by a method         | a.transpose()                  | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | permute         | All axes permuted            | a.transpose(2, 0, 1)           | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (8, 48, 16) |
        | permute-tuple   | All axes permuted by a tuple | a.transpose((1, 2, 0))         | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (16, 8, 48) |
        | permute-back    | A permutation from the back  | a.transpose(-1, 0, 1)          | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (8, 48, 16) |
        | swapaxes        | Two axes swapped             | a.swapaxes(0, 2)               | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | same            | An axis swapped with itself  | a.swapaxes(1, 1)               | [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]]           | (48, 16, 8) |
        | mT              | The matrices of a batch      | a.mT                           | [[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]]             | (48, 8, 16) |
        | moveaxis        | One axis moved               | np.moveaxis(a, 0, -1)          | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (16, 8, 48) |
        | moveaxis-tuples | Several axes moved           | np.moveaxis(a, (0, 1), (2, 0)) | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (16, 8, 48) |

    @VIW-2.2
    Scenario: A write through a permuted array reaches the displayed element
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      And `v = a.transpose(2, 0, 1)`
      When `v[1, 0, 2] = 9`
      Then `a` is `[[[1.0, 2.0], [3.0, 4.0], [5.0, 9.0]]]`

    @VIW-2.3 @needs:MEM-7
    Scenario: A reversed array is permuted without a copy
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a[:, ::-1].swapaxes(0, 1)`
      Then `v` is `[[3.0, 6.0], [2.0, 5.0], [1.0, 4.0]]`
      And `v` has strides `(-8, 24)`
      And `v` and `a` share memory
      And `a` is unchanged

    @VIW-2.4
    Scenario: An empty array changes only its shape and strides
      Given `a = np.array([[], []])`
      When `v = a.swapaxes(0, 1)`
      Then `v.shape` is `(0, 2)`
      And `a` is unchanged

  Rule: VIW-3 A transpose of at most one axis changes nothing

    @VIW-3.1 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: <description>: v = x.<call>
      Given `x = <object>`
      When `v = x.<call>`
      Then `v` is `<elements>`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case           | description                 | object               | call | elements   |
        | array-T        | T of an array with one axis | np.array([1.0, 2.0]) | T    | [1.0, 2.0] |
        | array-T-scalar | T of a 0-d array            | np.array(1.5)        | T    | 1.5        |

      @warns:DEPRECATED
      Examples:
        | case            | description       | object                   | call | elements   |
        | tensor-T        | T of a vector     | torch.tensor([1.0, 2.0]) | T    | [1.0, 2.0] |
        | tensor-T-scalar | T of a 0-d tensor | torch.tensor(1.5)        | T    | 1.5        |

    @VIW-3.2 @needs:VIW-1 @needs:VIW-2
    Scenario Outline: <description>: v = x.<call>
      Given `x = <object>`
      When `v = x.<call>`
      Then `v` is `<elements>`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case                    | description                   | object                   | call             | elements   |
        | tensor-t                | t() of a vector               | torch.tensor([1.0, 2.0]) | t()              | [1.0, 2.0] |
        | tensor-t-scalar         | t() of a 0-d tensor           | torch.tensor(1.5)        | t()              | 1.5        |
        | tensor-permute          | One axis permuted             | torch.tensor([1.0, 2.0]) | permute(0)       | [1.0, 2.0] |
        | tensor-transpose        | An axis and itself            | torch.tensor([1.0, 2.0]) | transpose(0, -1) | [1.0, 2.0] |
        | tensor-transpose-scalar | No axis, named from both ends | torch.tensor(1.5)        | transpose(-1, 0) | 1.5        |
        | tensor-swapdims-scalar  | No axis, named from both ends | torch.tensor(1.5)        | swapdims(0, -1)  | 1.5        |
        | array-transpose         | One axis of an array permuted | np.array([1.0, 2.0])     | transpose()      | [1.0, 2.0] |

  Rule: VIW-4 A nonexistent axis is refused

    @VIW-4.1
    Scenario Outline: A tensor refuses: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.<call>`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case      | description                             | call             |
        | transpose | An axis past the last                   | transpose(0, 2)  |
        | before    | An axis before the first                | transpose(-3, 0) |
        | permute   | A permutation with an axis out of range | permute(0, 2)    |
        | movedim   | An axis moved out of range              | movedim(0, 2)    |
        | flatten   | The last axis to flatten                | flatten(0, 2)    |
        | squeeze   | An axis to squeeze                      | squeeze(2)       |
        | unsqueeze | A new axis two past the last            | unsqueeze(4)     |
        | in-place  | An axis to swap in place                | transpose_(0, 2) |

    @VIW-4.2
    Scenario Outline: An array refuses: <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <code>`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `a` is unchanged

      Examples:
        | case        | description                             | code                 |
        | swapaxes    | An axis past the last                   | a.swapaxes(0, 2)     |
        | before      | An axis before the first                | a.swapaxes(-3, 0)    |
        | transpose   | A permutation with an axis out of range | a.transpose(0, 2)    |
        | moveaxis    | An axis moved out of range              | np.moveaxis(a, 0, 2) |
        | squeeze     | An axis to squeeze                      | a.squeeze(2)         |
        | expand_dims | A new axis two past the last            | np.expand_dims(a, 4) |

  Rule: VIW-5 Repeated or missing axes are refused

    @VIW-5.1
    Scenario Outline: A tensor refuses: <description>
      Given `t = torch.tensor([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]])`
      When `v = t.<call>`
      Then it fails with `INVALID_ARGUMENT`
      And `t` is unchanged

      Examples:
        | case        | description                                | call                    |
        | permute     | A permutation that names an axis twice     | permute(0, 1, 1)        |
        | alias       | A permutation that names it from both ends | permute(0, 1, -2)       |
        | too-few     | A permutation of too few axes              | permute(1, 0)           |
        | too-many    | A permutation of too many axes             | permute(0, 1, 2, 0)     |
        | source      | An axis that is moved twice                | movedim((0, 0), (0, 1)) |
        | destination | Two axes that are moved to one place       | movedim((0, 1), (2, 2)) |
        | lengths     | More axes to move than destinations        | movedim((0, 1), (2,))   |
        | flatten     | Axes to flatten from the last to the first | flatten(2, 0)           |
        | squeeze     | An axis that is squeezed twice             | squeeze((0, 0))         |

    @VIW-5.2
    Scenario Outline: An array refuses: <description>
      Given `a = np.array([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]])`
      When `v = <code>`
      Then it fails with `INVALID_ARGUMENT`
      And `a` is unchanged

      Examples:
        | case        | description                            | code                           |
        | transpose   | A permutation that names an axis twice | a.transpose(0, 1, 1)           |
        | too-few     | A permutation of too few axes          | a.transpose(1, 0)              |
        | source      | An axis that is moved twice            | np.moveaxis(a, (0, 0), (0, 1)) |
        | destination | Two axes that are moved to one place   | np.moveaxis(a, (0, 1), (2, 2)) |
        | lengths     | More axes to move than destinations    | np.moveaxis(a, (0, 1), (2,))   |
        | squeeze     | An axis that is squeezed twice         | a.squeeze((0, 0))              |
        | expand_dims | A new axis in one place twice          | np.expand_dims(a, (0, 0))      |

  Rule: VIW-6 A matrix transpose of a wrong rank is refused

    @VIW-6.1
    Scenario Outline: <description>: v = x.<call>
      Given `x = <object>`
      When `v = x.<call>`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged

      Examples:
        | case      | description                  | object                                   | call |
        | tensor-mT | mT of a vector               | torch.tensor([1.0, 2.0])                 | mT   |
        | array-mT  | mT of an array with one axis | np.array([1.0, 2.0])                     | mT   |
        | array-0   | mT of a 0-d array            | np.array(1.5)                            | mT   |
        | tensor-t  | t() of a batch of matrices   | torch.tensor([[[1.0, 2.0], [3.0, 4.0]]]) | t()  |
