Feature: Axes changed in place

  Rule: VIW-42 Axes changed in place belong to that tensor alone

    @VIW-42.1 @needs:MEM-1 @needs:MEM-6
    Scenario Outline: <description>: r = t.<call>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])`
      And `v = t[:]`
      And `n = t.numpy()`
      When `r = t.<call>`
      Then `r is t` is `True`
      And `t` is `<elements>`
      And `t` has strides `<strides>`
      And `v` is unchanged
      And `n` is unchanged
      And `t` and `v` share memory
      And `t` and `n` share memory

      Examples:
        | case         | description                   | call             | elements                     | strides      |
        | transpose    | Two axes swapped              | transpose_(1, 2) | [[[1.0, 3.0], [2.0, 4.0]]]   | (4, 1, 2)    |
        | swapaxes     | The same by the name in NumPy | swapaxes_(0, 1)  | [[[1.0, 2.0]], [[3.0, 4.0]]] | (2, 4, 1)    |
        | swapdims     | The same by the alias         | swapdims_(0, 1)  | [[[1.0, 2.0]], [[3.0, 4.0]]] | (2, 4, 1)    |
        | squeeze      | All axes of size one removed  | squeeze_()       | [[1.0, 2.0], [3.0, 4.0]]     | (2, 1)       |
        | squeeze-axis | One axis removed              | squeeze_(0)      | [[1.0, 2.0], [3.0, 4.0]]     | (2, 1)       |
        | longer       | A larger axis is kept         | squeeze_(1)      | [[[1.0, 2.0], [3.0, 4.0]]]   | (4, 2, 1)    |
        | unsqueeze    | An axis added                 | unsqueeze_(0)    | [[[[1.0, 2.0], [3.0, 4.0]]]] | (4, 4, 2, 1) |

    @VIW-42.2 @needs:MEM-1
    Scenario: A transposed matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `n = t.numpy()`
      When `r = t.t_()`
      Then `r is t` is `True`
      And `t` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `t` has strides `(1, 3)`
      And `n` is unchanged
      And `t` and `n` share memory

    @VIW-42.3 @needs:MEM-1
    Scenario: A write after the change reaches the displayed element
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `n = t.numpy()`
      And `t.t_()`
      When `t[2, 0] = 9`
      Then `n` is `[[1.0, 2.0, 9.0], [4.0, 5.0, 6.0]]`
      And `t` is `[[1.0, 4.0], [2.0, 5.0], [9.0, 6.0]]`

    @VIW-42.4 @needs:MEM-3
    Scenario: An array keeps its shape when a tensor over it changes
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `t = torch.from_numpy(a)`
      When `t.t_()`
      Then `a` is unchanged
      And `t.shape` is `(3, 2)`
      And `t` and `a` share memory

  Rule: VIW-43 The axes of a leaf that requires gradients cannot change in place

    @VIW-43.1
    Scenario Outline: <description>: t.<call>
      Given `t = torch.tensor([[1.0, 2.0]], requires_grad=True)`
      When `t.<call>`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

      Examples:
        | case      | description         | call             |
        | t         | A matrix transposed | t_()             |
        | transpose | Two axes swapped    | transpose_(0, 1) |
        | squeeze   | An axis removed     | squeeze_()       |
        | unsqueeze | An axis added       | unsqueeze_(0)    |

  Rule: VIW-44 A view of a tensor in the graph is in the graph

    @VIW-44.1
    Scenario: Views and copies of a leaf that requires gradients
      Given `t = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)`
      Then `t.VIEW.requires_grad and not t.VIEW.is_leaf` is `True` for every row of
        | VIEW            |
        | T               |
        | mT              |
        | t()             |
        | transpose(0, 1) |
        | permute(1, 0)   |
        | movedim(0, 1)   |
        | reshape(3)      |
        | view(3)         |
        | flatten()       |
        | ravel()         |
        | squeeze()       |
        | unsqueeze(0)    |
        | expand(2, 3)    |

    @VIW-44.2
    Scenario: The same tensor remains the leaf
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      Then `EXPRESSION is t` is `ANSWER` for every row of
        | EXPRESSION          | ANSWER |
        | t.contiguous()      | True   |
        | t.flatten()         | True   |
        | torch.atleast_1d(t) | True   |
      And `t.requires_grad` is `True`
