Feature: torch.as_tensor

  Rule: CPY-1 as_tensor shares an array that already fits

    @CPY-1.1
    Scenario: A later write to the array is seen by the tensor
      Given `a = np.array([4.0, 8.0])`
      When `t = torch.as_tensor(a)`
      And `a[1] = 5`
      Then `t` is `[4.0, 5.0]`
      And `a` is `[4.0, 5.0]`
      And `t` and `a` share memory

    @CPY-1.2
    Scenario: A write to the tensor is seen by the array
      Given `a = np.array([4.0, 8.0])`
      When `t = torch.as_tensor(a)`
      And `t[0] = -1`
      Then `a` is `[-1.0, 8.0]`
      And `t` is `[-1.0, 8.0]`
      And `t` and `a` share memory

    @CPY-1.3
    Scenario: Giving the same dtype and device changes nothing
      Given `a = np.array([4.0, 8.0])`
      When `t = torch.as_tensor(a, dtype=torch.float64, device="cpu")`
      Then `t` is `[4.0, 8.0]`
      And `t.dtype` is `torch.float64`
      And `t` and `a` share memory
      And `a` is unchanged

    @CPY-1.4
    Scenario: An array of integers is shared, whatever the platform's default integer
      Given `a = np.array([4, 8])`
      When `t = torch.as_tensor(a)`
      And `a[1] = 5`
      Then `t` is `[4, 5]`
      And `a` is `[4, 5]`
      And `t` and `a` share memory

    @CPY-1.5
    Scenario: A tensor made from an array has no graph
      Given `a = np.array([4.0, 8.0])`
      When `t = torch.as_tensor(a)`
      Then `t.requires_grad` is `False`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: CPY-2 as_tensor copies an array whose dtype changes

    @CPY-2.1
    Scenario: A narrower dtype makes a copy
      Given `a = np.array([4.5, 8.25])`
      When `t = torch.as_tensor(a, dtype=torch.float32)`
      Then `t` is `[4.5, 8.25]`
      And `t.dtype` is `torch.float32`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-2.2
    Scenario: A dtype of the same size makes a copy
      Given `a = np.array([4, 8], dtype=np.int32)`
      When `t = torch.as_tensor(a, dtype=torch.float32)`
      Then `t` is `[4.0, 8.0]`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-2.3 @needs:MEM-7
    Scenario Outline: <description> is copied element by element
      Given `a = np.array([[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]])`
      And `v = a<part>`
      When `t = torch.as_tensor(v, dtype=torch.float32)`
      Then `t` is `<elements>`
      And `t` and `v` do not share memory
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description         | part     | elements                             |
        | row        | A row               | [1]      | [4.5, 5.5, 6.5]                      |
        | column     | A column            | [:, 1]   | [2.5, 5.5]                           |
        | step       | Every second column | [:, ::2] | [[1.5, 3.5], [4.5, 6.5]]             |
        | transposed | A transposed array  | .T       | [[1.5, 4.5], [2.5, 5.5], [3.5, 6.5]] |

  Rule: CPY-3 as_tensor returns a tensor that already fits

    @CPY-3.1
    Scenario: The same object is returned
      Given `t = torch.tensor([4.0, 8.0])`
      When `u = torch.as_tensor(t)`
      Then `u is t` is `True`
      And `u` and `t` share memory
      And `t` is unchanged

    @CPY-3.2
    Scenario: A member of a graph stays unchanged
      Given `leaf = torch.tensor([4.0, 8.0], dtype=torch.float32, requires_grad=True)`
      And `t = leaf.to(torch.float64)`
      When `u = torch.as_tensor(t)`
      Then `u is t` is `True`
      And `u.requires_grad` is `True`
      And `u.is_leaf` is `False`
      And `u` and `t` share memory
      And `t` is unchanged

    @CPY-3.3
    Scenario: Giving the same dtype and device changes nothing
      Given `t = torch.tensor([4.0, 8.0], dtype=torch.float32)`
      When `u = torch.as_tensor(t, dtype=torch.float32, device="cpu")`
      Then `u is t` is `True`
      And `u` and `t` share memory
      And `t` is unchanged

  Rule: CPY-4 as_tensor of a tensor whose dtype changes stays in the graph

    @CPY-4.1
    Scenario: The copy of a leaf requires gradients and is no leaf
      Given `t = torch.tensor([4.5, 8.25], dtype=torch.float32, requires_grad=True)`
      When `u = torch.as_tensor(t, dtype=torch.float64)`
      Then `u` is `[4.5, 8.25]`
      And `u.dtype` is `torch.float64`
      And `u.requires_grad` is `True`
      And `u.is_leaf` is `False`
      And `t.is_leaf` is `True`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-4.2
    Scenario: The copy of a tensor without a graph has none
      Given `t = torch.tensor([4.5, 8.25], dtype=torch.float32)`
      When `u = torch.as_tensor(t, dtype=torch.float64)`
      Then `u is t` is `False`
      And `u` is `[4.5, 8.25]`
      And `u.requires_grad` is `False`
      And `u` and `t` do not share memory
      And `t` is unchanged

  Rule: CPY-5 as_tensor of a list allocates memory

    @CPY-5.1
    Scenario: Two tensors made from one list do not share memory
      Given `numbers = [4.0, 8.0]`
      When `t = torch.as_tensor(numbers)`
      And `u = torch.as_tensor(numbers)`
      Then `t` is `[4.0, 8.0]`
      And `u is t` is `False`
      And `u` and `t` do not share memory

    @CPY-5.2
    Scenario: A write to the tensor leaves the list unchanged
      Given `numbers = [4.0, 8.0]`
      When `t = torch.as_tensor(numbers)`
      And `t[0] = 1`
      Then `t` is `[1.0, 8.0]`
      And `numbers` is `[4.0, 8.0]`

    @CPY-5.3
    Scenario: A write to the list leaves the tensor unchanged
      Given `numbers = [4.0, 8.0]`
      When `t = torch.as_tensor(numbers)`
      And `numbers[0] = 1.0`
      Then `t` is `[4.0, 8.0]`
      And `numbers` is `[1.0, 8.0]`

  Rule: CPY-8 as_tensor shares part of an array, with its strides

    @CPY-8.1 @needs:CPY-1 @needs:MEM-7
    Scenario Outline: <description>: t = torch.as_tensor(v)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `t = torch.as_tensor(v)`
      Then `t` is `<elements>`
      And `t` has strides `<strides>`
      And `t.storage_offset()` is `0`
      And `t` and `v` share memory
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case       | description         | part        | elements                             | strides |
        | row        | A row               | [1]         | [4.0, 5.0, 6.0]                      | (1,)    |
        | column     | A column            | [:, 1]      | [2.0, 5.0]                           | (3,)    |
        | step       | Every second column | [:, ::2]    | [[1.0, 3.0], [4.0, 6.0]]             | (3, 2)  |
        | transposed | A transposed array  | .T          | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (1, 3)  |
        | element    | An element          | [1, 2, ...] | 6.0                                  | ()      |

    @CPY-8.2 @needs:CPY-1
    Scenario: A 0-d array
      Given `a = np.array(1.5)`
      When `t = torch.as_tensor(a)`
      Then `t` is `1.5`
      And `t.shape` is `()`
      And `t` and `a` share memory
      And `a` is unchanged

    @CPY-8.3
    Scenario: An empty array
      Given `a = np.array([[], []])`
      When `t = torch.as_tensor(a)`
      Then `t.shape` is `(2, 0)`
      And `t.dtype` is `torch.float64`
      And `t` is `[[], []]`
      And `a` is unchanged
