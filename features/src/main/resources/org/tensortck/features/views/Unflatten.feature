Feature: One axis split into several

  Rule: VIW-47 unflatten splits an axis of a tensor without a copy

    @VIW-47.1
    Scenario Outline: <description>: v = <call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]])`
      When `v = <call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case     | description                                   | call                                          | elements                                                                        | strides    |
        | last     | The last axis                                 | t.unflatten(1, (2, 3))                        | [[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]     | (6, 3, 1)  |
        | back     | The last axis, counted from the back          | t.unflatten(-1, [3, 2])                       | [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [[7.0, 8.0], [9.0, 10.0], [11.0, 12.0]]] | (6, 2, 1)  |
        | inferred | A size that is inferred                       | t.unflatten(1, (2, -1))                       | [[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]     | (6, 3, 1)  |
        | first    | The first axis, with one part of size one     | t.unflatten(0, (1, 2))                        | [[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]]]           | (12, 6, 1) |
        | one      | An axis split into one, which is a new tensor | t.unflatten(1, (6,))                          | [[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]]             | (6, 1)     |
        | function | The function                                  | torch.unflatten(t, 1, (2, 3))                 | [[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]     | (6, 3, 1)  |
        | named    | The function, by the names of its parameters  | torch.unflatten(input=t, dim=1, sizes=(2, 3)) | [[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]     | (6, 3, 1)  |

    @VIW-47.2 @needs:MEM-6
    Scenario Outline: <description>: v = <call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]])`
      When `v = <call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case      | description            | call                           | elements                                                                        | strides   | offset |
        | gaps      | An axis with gaps      | t[:, ::2].unflatten(1, (3, 1)) | [[[1.0], [3.0], [5.0]], [[7.0], [9.0], [11.0]]]                                 | (6, 2, 2) | 0      |
        | transpose | An axis of a transpose | t.T.unflatten(0, (2, 3))       | [[[1.0, 7.0], [2.0, 8.0], [3.0, 9.0]], [[4.0, 10.0], [5.0, 11.0], [6.0, 12.0]]] | (3, 1, 6) | 0      |
        | part      | An axis of a part      | t[:, 1:5].unflatten(1, (2, 2)) | [[[2.0, 3.0], [4.0, 5.0]], [[8.0, 9.0], [10.0, 11.0]]]                          | (6, 2, 1) | 1      |

    @VIW-47.3
    Scenario: The result is in the graph
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)`
      When `v = t.unflatten(0, (2, 2))`
      Then `v` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `v.requires_grad` is `True`
      And `v.is_leaf` is `False`
      And `v` and `t` have the same memory
      And `t` is unchanged

    @VIW-47.4
    Scenario Outline: An empty tensor, <description>
      Given `t = torch.tensor([[], []])`
      When `v = t.unflatten(1, <lengths>)`
      Then `v.shape` is `<shape>`
      And `t` is unchanged

      Examples:
        | case     | description      | lengths | shape     |
        | given    | given sizes      | (0, 3)  | (2, 0, 3) |
        | inferred | an inferred size | (2, -1) | (2, 2, 0) |

  Rule: VIW-48 unflatten refuses sizes that do not fit the axis

    @VIW-48.1
    Scenario Outline: <description>: v = <call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]])`
      When `v = <call>`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case     | description                               | call                          |
        | few      | Sizes for fewer elements                  | t.unflatten(1, (2, 2))        |
        | all      | Sizes for all elements                    | t.unflatten(1, (3, 4))        |
        | rest     | A size to infer that is not whole         | t.unflatten(1, (4, -1))       |
        | twice    | Two sizes to infer                        | t.unflatten(1, (-1, -1))      |
        | negative | Negative sizes                            | t.unflatten(1, (-2, -3))      |
        | none     | No sizes                                  | t.unflatten(1, ())            |
        | function | Sizes for fewer elements, in the function | torch.unflatten(t, 1, (2, 2)) |

    @VIW-48.2
    Scenario: An inferred size is ambiguous for an empty tensor
      Given `t = torch.tensor([[], []])`
      When `v = t.unflatten(1, (0, -1))`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

    @VIW-48.3 @needs:VIW-4
    Scenario Outline: <description>: v = t.unflatten(<axis>, (2, 3))
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0]])`
      When `v = t.unflatten(<axis>, (2, 3))`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case   | description              | axis |
        | after  | An axis past the last    | 2    |
        | before | An axis before the first | -3   |
