Feature: Refusals

  Rule: REF-1 A tensor that requires gradients has no array

    @REF-1.1
    Scenario: A leaf
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `n = t.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `t.requires_grad` is `True`

    @REF-1.2
    Scenario: A leaf that requires gradients only later
      Given `t = torch.tensor([1.0, 2.0])`
      And `t.requires_grad = True`
      When `n = t.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

    @REF-1.3
    Scenario Outline: <description>: n = t.numpy()
      Given `leaf = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `t = leaf<made by>`
      When `n = t.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `leaf` is unchanged

      Examples:
        | case  | description            | made by            |
        | part  | Part of a leaf         | [1:]               |
        | clone | A copy of a leaf       | .clone()           |
        | cast  | A leaf, in a new dtype | .to(torch.float64) |

    @REF-1.4
    Scenario: An empty tensor
      Given `t = torch.tensor([], requires_grad=True)`
      When `n = t.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

  Rule: REF-2 A detached tensor gives an array over the same memory

    @REF-2.1 @needs:MEM-1
    Scenario: A detached leaf
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `n = t.detach().numpy()`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

    @REF-2.2 @needs:MEM-1
    Scenario: A write through the array changes a tensor that requires gradients
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `n = t.detach().numpy()`
      When `n[0] = 4`
      Then `t` is `[4.0, 2.0]`
      And `n` is `[4.0, 2.0]`
      And `t.requires_grad` is `True`
      And `n` and `t` share memory

    @REF-2.3 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8
    Scenario: Part of a leaf, detached
      Given `t = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)`
      When `n = t[1:].detach().numpy()`
      Then `n` is `[2.0, 3.0]`
      And `n` and `t` share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

  Rule: REF-3 A tensor of a dtype that NumPy lacks has no array

    @REF-3.1
    Scenario Outline: The dtype <dtype>
      Given `t = torch.tensor([0, 1, 1], dtype=torch.<dtype>)`
      When `n = t.numpy()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case            | dtype           |
        | bfloat16        | bfloat16        |
        | float8_e4m3fn   | float8_e4m3fn   |
        | float8_e5m2     | float8_e5m2     |
        | float8_e4m3fnuz | float8_e4m3fnuz |
        | float8_e5m2fnuz | float8_e5m2fnuz |
        | float8_e8m0fnu  | float8_e8m0fnu  |
        | complex32       | complex32       |

    @REF-3.2
    Scenario Outline: bfloat16, <description>
      Given `t = torch.tensor(<elements>, dtype=torch.bfloat16)`
      When `n = t.numpy()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case  | description | elements |
        | empty | empty       | []       |
        | zero  | of rank 0   | 1.5      |

    @REF-3.3 @needs:MEM-1
    Scenario: The tensor is converted to a dtype of NumPy, which copies
      Given `t = torch.tensor([0.5, 1.5], dtype=torch.bfloat16)`
      When `n = t.to(torch.float32).numpy()`
      Then `n` is `[0.5, 1.5]`
      And `n.dtype` is `np.float32`
      And `n` and `t` do not share memory
      And `t` is unchanged

  Rule: REF-4 from_numpy shares an array with a negative stride or refuses it

    @REF-4.1 @needs:MEM-7
    Scenario Outline: <description>: t = torch.from_numpy(v); t[...] = torch.tensor(<new>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a<part>`
      When `t = torch.from_numpy(v); t[...] = torch.tensor(<new>)`
      Then `a` is `<result>`, or it fails with `NEGATIVE_STRIDE`

      Examples:
        | case        | description                        | part          | new                      | result                   |
        | rows        | The rows reversed                  | [::-1]        | [[5.0, 6.0], [7.0, 8.0]] | [[7.0, 8.0], [5.0, 6.0]] |
        | columns     | The columns reversed               | [:, ::-1]     | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 5.0], [8.0, 7.0]] |
        | both        | Both reversed                      | [::-1, ::-1]  | [[5.0, 6.0], [7.0, 8.0]] | [[8.0, 7.0], [6.0, 5.0]] |
        | step        | Every second element, reversed     | [0, ::-2]     | [5.0]                    | [[1.0, 5.0], [3.0, 4.0]] |
        | transposed  | Reversed, then transposed          | [::-1].T      | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 8.0], [5.0, 7.0]] |
        | one_element | One element, with an unused stride | [1, 1:][::-1] | [5.0]                    | [[1.0, 2.0], [3.0, 5.0]] |
        | one_row     | One row, with an unused stride     | [:1][::-1]    | [[5.0, 6.0]]             | [[5.0, 6.0], [3.0, 4.0]] |

    @REF-4.2 @needs:MEM-3 @needs:MEM-7
    Scenario: A copy of such an array has positive strides
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a[::-1].copy()`
      When `t = torch.from_numpy(b)`
      Then `t` is `[3.0, 2.0, 1.0]`
      And `b` has strides `(8,)`
      And `t` and `b` share memory
      And `t` and `a` do not share memory
      And `a` is unchanged

    @REF-4.3 @needs:MEM-3 @needs:MEM-7
    Scenario: An array reversed twice has positive strides
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `t = torch.from_numpy(a[::-1][::-1])`
      Then `t` is `[1.0, 2.0, 3.0]`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: REF-5 as_tensor shares an array with a negative stride or refuses it

    @REF-5.1 @needs:MEM-7
    Scenario Outline: <description>: t = torch.as_tensor(v); t[...] = torch.tensor(<new>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a<part>`
      When `t = torch.as_tensor(v); t[...] = torch.tensor(<new>)`
      Then `a` is `<result>`, or it fails with `NEGATIVE_STRIDE`

      Examples:
        | case        | description                        | part          | new                      | result                   |
        | rows        | The rows reversed                  | [::-1]        | [[5.0, 6.0], [7.0, 8.0]] | [[7.0, 8.0], [5.0, 6.0]] |
        | columns     | The columns reversed               | [:, ::-1]     | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 5.0], [8.0, 7.0]] |
        | one_element | One element, with an unused stride | [1, 1:][::-1] | [5.0]                    | [[1.0, 2.0], [3.0, 5.0]] |

    @REF-5.2 @needs:CPY-1 @needs:MEM-7
    Scenario: A copy of such an array is shared
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a[::-1].copy()`
      When `t = torch.as_tensor(b)`
      Then `t` is `[3.0, 2.0, 1.0]`
      And `t` and `b` share memory
      And `t` and `a` do not share memory
      And `a` is unchanged

  Rule: REF-6 A negative stride is refused even where elements are copied

    @REF-6.1 @needs:MEM-7
    Scenario Outline: <description>: t = <code>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[::-1]`
      When `t = <code>`
      Then it fails with `NEGATIVE_STRIDE`
      And `v` is unchanged
      And `a` is unchanged

      Examples:
        | case      | description                  | code                                    |
        | tensor    | tensor                       | torch.tensor(v)                         |
        | dtype     | tensor with another dtype    | torch.tensor(v, dtype=torch.float32)    |
        | as_tensor | as_tensor with another dtype | torch.as_tensor(v, dtype=torch.float32) |

    @REF-6.2 @needs:CPY-6 @needs:MEM-7
    Scenario: A copy of such an array is accepted
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a[::-1].copy()`
      When `t = torch.tensor(b)`
      Then `t` is `[3.0, 2.0, 1.0]`
      And `t` and `b` do not share memory
      And `b` is unchanged
      And `a` is unchanged

  Rule: REF-7 A slice with a negative step is a view or refused for tensors

    @REF-7.1
    Scenario Outline: <description>: v = t[<index>]; v[...] = torch.tensor(<new>)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `v = t[<index>]; v[...] = torch.tensor(<new>)`
      Then `t` is `<result>`, or it fails with `NEGATIVE_STRIDE`

      Examples:
        | case    | description                    | index   | new                      | result                   |
        | rows    | The rows reversed              | ::-1    | [[5.0, 6.0], [7.0, 8.0]] | [[7.0, 8.0], [5.0, 6.0]] |
        | columns | The columns reversed           | :, ::-1 | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 5.0], [8.0, 7.0]] |
        | step    | Every second element, reversed | ::-2    | [[5.0, 6.0]]             | [[1.0, 2.0], [5.0, 6.0]] |
        | one     | One row                        | 1:0:-1  | [[5.0, 6.0]]             | [[1.0, 2.0], [5.0, 6.0]] |
