Feature: Functions that equal methods

  Rule: VIW-45 A function of torch equals its method

    @VIW-45.1 @needs:VIW-1
    Scenario Outline: <description>: v = torch.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = torch.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case           | description                                | call                               | elements                                         | strides   |
        | transpose      | Two axes swapped                           | transpose(t, 0, 2)                 | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (1, 2, 6) |
        | named          | The same, by the names of the parameters   | transpose(input=t, dim0=0, dim1=2) | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (1, 2, 6) |
        | swapaxes       | The same by the name in NumPy              | swapaxes(t, 0, 1)                  | [[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]]       | (2, 6, 1) |
        | swapdims       | The same by the alias                      | swapdims(t, 0, 1)                  | [[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]]       | (2, 6, 1) |
        | permute        | All axes permuted                          | permute(t, (2, 0, 1))              | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |
        | permute-list   | All axes permuted by a list, from the back | permute(t, [-1, 0, 1])             | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |
        | movedim        | One axis moved                             | movedim(t, 0, -1)                  | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 6) |
        | movedim-tuples | Several axes moved                         | movedim(t, (0, 1), (2, 0))         | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 6) |
        | moveaxis       | One moved by the name in NumPy             | moveaxis(t, 2, 0)                  | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (1, 6, 2) |

    @VIW-45.2 @needs:VIW-1
    Scenario: The transpose of a matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.t(t)`
      Then `v` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `v` has strides `(1, 3)`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-45.3 @needs:VIW-7 @needs:VIW-12
    Scenario Outline: <description>: v = torch.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = torch.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case         | description                          | call                               | elements                             | strides |
        | reshape      | Another shape                        | reshape(t, (2, 3))                 | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (3, 1)  |
        | inferred     | A shape with an inferred size        | reshape(t, (-1,))                  | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (1,)    |
        | flatten      | All axes merged                      | flatten(t)                         | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (1,)    |
        | flatten-from | The last axes merged                 | flatten(t, 1)                      | [[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]     | (6, 1)  |
        | flatten-to   | The first axes merged                | flatten(t, start_dim=0, end_dim=1) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (2, 1)  |
        | ravel        | All axes merged by the name in NumPy | ravel(t)                           | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (1,)    |

    @VIW-45.4 @needs:VIW-24 @needs:VIW-27
    Scenario Outline: <description>: v = torch.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = torch.<call>`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case           | description                                  | call               | elements                                           | shape        |
        | squeeze        | Without axes of size one                     | squeeze(t)         | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]               | (3, 2)       |
        | squeeze-axis   | Without one axis                             | squeeze(t, 0)      | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]               | (3, 2)       |
        | squeeze-long   | A larger axis stays                          | squeeze(t, dim=1)  | [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]]             | (1, 3, 2)    |
        | squeeze-axes   | Without those of two axes that have size one | squeeze(t, (0, 1)) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]               | (3, 2)       |
        | unsqueeze      | With a new first axis                        | unsqueeze(t, 0)    | [[[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]]]           | (1, 1, 3, 2) |
        | unsqueeze-last | With a new last axis                         | unsqueeze(t, -1)   | [[[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]]] | (1, 3, 2, 1) |

    @VIW-45.5 @needs:VIW-1 @needs:VIW-9
    Scenario Outline: <description>: v = torch.<call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `v = torch.<call>`
      Then `v` is `[1.0, 4.0, 2.0, 5.0, 3.0, 6.0]`
      And `v` has strides `(1,)`
      And `v` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case    | description                               | call             |
        | reshape | Another shape that strides cannot express | reshape(t, (6,)) |
        | flatten | Axes that strides cannot merge            | flatten(t)       |
        | ravel   | Axes that strides cannot merge, raveled   | ravel(t)         |

    @VIW-45.6 @needs:VIW-11
    Scenario: Flattening one axis
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = torch.flatten(t)`
      Then `v is t` is `True`
      And `t` is unchanged

    @VIW-45.7 @needs:MEM-6
    Scenario Outline: A clone of <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.clone(<source>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `0`
      And `v` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case       | description        | source         | elements                             | strides |
        | whole      | a matrix           | t              | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (3, 1)  |
        | transposed | its transpose      | t.T            | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (1, 3)  |
        | part       | two of its columns | input=t[:, 1:] | [[2.0, 3.0], [5.0, 6.0]]             | (2, 1)  |

    @VIW-45.8 @needs:VIW-44
    Scenario Outline: <description> is in the graph
      Given `t = torch.tensor([[1.0, 2.0]], requires_grad=True)`
      When `v = torch.<call>`
      Then `v.requires_grad` is `True`
      And `v.is_leaf` is `False`
      And `v` is `<elements>`
      And `t` is unchanged

      Examples:
        | case      | description     | call               | elements       |
        | transpose | A transpose     | transpose(t, 0, 1) | [[1.0], [2.0]] |
        | reshape   | A shape         | reshape(t, (2,))   | [1.0, 2.0]     |
        | squeeze   | A squeezed view | squeeze(t)         | [1.0, 2.0]     |
        | clone     | A clone         | clone(t)           | [[1.0, 2.0]]   |

    @VIW-45.9 @needs:VIW-4 @needs:VIW-5 @needs:VIW-13
    Scenario Outline: <description>: v = torch.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = torch.<call>`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description                                | call                       | kind               |
        | transpose | An axis past the last                      | transpose(t, 0, 3)         | INDEX_OUT_OF_RANGE |
        | squeeze   | An axis to squeeze past the last           | squeeze(t, 3)              | INDEX_OUT_OF_RANGE |
        | unsqueeze | A new axis two past the last               | unsqueeze(t, 5)            | INDEX_OUT_OF_RANGE |
        | permute   | A permutation that names an axis twice     | permute(t, (0, 1, 1))      | INVALID_ARGUMENT   |
        | too-few   | A permutation of too few axes              | permute(t, (0, 1))         | INVALID_ARGUMENT   |
        | movedim   | Two axes that are moved to one place       | movedim(t, (0, 1), (2, 2)) | INVALID_ARGUMENT   |
        | flatten   | Axes to flatten from the last to the first | flatten(t, 2, 0)           | INVALID_ARGUMENT   |
        | reshape   | A shape for more elements                  | reshape(t, (4, 2))         | SHAPE_MISMATCH     |

    @VIW-45.10 @needs:VIW-6
    Scenario: torch.t refuses three axes
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = torch.t(t)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

  Rule: VIW-46 A function of NumPy equals its method

    @VIW-46.1 @needs:VIW-2
    Scenario Outline: <description>: v = np.<call>
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = np.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case              | description                                    | call                            | elements                                         | strides     |
        | transpose         | All axes reversed                              | transpose(a)                    | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | transpose-axes    | All axes permuted                              | transpose(a, (2, 0, 1))         | [[[1.0, 3.0, 5.0]], [[2.0, 4.0, 6.0]]]           | (8, 48, 16) |
        | permute_dims      | All axes reversed by the name in the array API | permute_dims(a)                 | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | permute_dims-axes | All axes permuted by that name                 | permute_dims(a, axes=[1, 2, 0]) | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (16, 8, 48) |
        | swapaxes          | Two axes swapped                               | swapaxes(a, 0, 2)               | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | named             | The same, by the names of the parameters       | swapaxes(a=a, axis1=0, axis2=2) | [[[1.0], [3.0], [5.0]], [[2.0], [4.0], [6.0]]]   | (8, 16, 48) |
        | matrix_transpose  | The matrices of a batch                        | matrix_transpose(a)             | [[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]]             | (48, 8, 16) |

    @VIW-46.2 @needs:VIW-12 @needs:VIW-16 @needs:VIW-21 @needs:VIW-25
    Scenario Outline: <description>: v = np.<call>
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = np.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case         | description                   | call                  | elements                             | strides |
        | reshape      | Another shape                 | reshape(a, (2, 3))    | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (24, 8) |
        | inferred     | A shape with an inferred size | reshape(a, -1)        | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (8,)    |
        | ravel        | All axes merged               | ravel(a)              | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (8,)    |
        | squeeze      | Without axes of size one      | squeeze(a)            | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | squeeze-axis | Without one axis              | squeeze(a, 0)         | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | squeeze-axes | Without the axes of a tuple   | squeeze(a, axis=(0,)) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |

    @VIW-46.3 @needs:VIW-18 @needs:VIW-19 @needs:VIW-20 @needs:VIW-21
    Scenario Outline: <description>: v = np.<call>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case        | description                         | call                          | elements                             | strides |
        | gaps        | A shape that strides cannot express | reshape(a.T, 6)               | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]       | (8,)    |
        | copy        | A shape with copy=True              | reshape(a, (3, 2), copy=True) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | order       | A shape in column-major order       | reshape(a, (3, 2), order='F') | [[1.0, 5.0], [4.0, 3.0], [2.0, 6.0]] | (8, 24) |
        | ravel       | An array with gaps, raveled         | ravel(a.T)                    | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]       | (8,)    |
        | ravel-order | Raveled in column-major order       | ravel(a, order='F')           | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]       | (8,)    |

    @VIW-46.4 @needs:VIW-20 @needs:VIW-21
    Scenario Outline: A transposed array gives a view: <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.<call>`
      Then `v` is `[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]`
      And `v` has strides `(8,)`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case    | description                      | call                       |
        | reshape | A shape in column-major order    | reshape(a.T, 6, order='F') |
        | ravel   | All axes merged in its own order | ravel(a.T, order='K')      |

    @VIW-46.5 @needs:VIW-25
    Scenario: squeeze of an array that has no axes of size one
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = np.squeeze(a)`
      Then `v` and `a` have the same memory
      And `a` is unchanged

    @VIW-46.6 @needs:VIW-4 @needs:VIW-5 @needs:VIW-6 @needs:VIW-13 @needs:VIW-19 @needs:VIW-20 @needs:VIW-26
    Scenario Outline: <description>: v = np.<call>
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])`
      When `v = np.<call>`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case             | description                            | call                                 | kind               |
        | swapaxes         | An axis past the last                  | swapaxes(a, 0, 3)                    | INDEX_OUT_OF_RANGE |
        | squeeze          | An axis to squeeze past the last       | squeeze(a, 3)                        | INDEX_OUT_OF_RANGE |
        | transpose        | A permutation of too few axes          | transpose(a, (0, 1))                 | INVALID_ARGUMENT   |
        | permute_dims     | A permutation that names an axis twice | permute_dims(a, (0, 1, 1))           | INVALID_ARGUMENT   |
        | order            | An order that only copies have         | reshape(a, 6, order='K')             | INVALID_ARGUMENT   |
        | reshape          | A shape for more elements              | reshape(a, (4, 2))                   | SHAPE_MISMATCH     |
        | copy             | copy=False where a copy is needed      | reshape(a, 6, order='F', copy=False) | SHAPE_MISMATCH     |
        | longer           | A larger axis to squeeze               | squeeze(a, 1)                        | SHAPE_MISMATCH     |
        | matrix_transpose | A vector instead of a matrix           | matrix_transpose(a[0, 0])            | SHAPE_MISMATCH     |
