Feature: Types

  Rule: TYP-1 A tensor and an array are of different types

    @TYP-1.1
    Scenario: A tensor is a torch.Tensor
      When `t = torch.tensor([0.5, 0.25])`
      Then `type(t)` is `torch.Tensor`
      And `torch.is_tensor(t)` is `True`
      And `isinstance(t, np.ndarray)` is `False`

    @TYP-1.2 @needs:MEM-1
    Scenario: An array taken from a tensor is a numpy.ndarray
      Given `t = torch.tensor([0.5, 0.25])`
      When `n = t.numpy()`
      Then `type(n)` is `np.ndarray`
      And `torch.is_tensor(n)` is `False`
      And `isinstance(n, torch.Tensor)` is `False`
      And `n` and `t` share memory
      And `t` is unchanged

    @TYP-1.3 @needs:MEM-3
    Scenario: A tensor made from an array is a torch.Tensor
      Given `a = np.array([0.5, 0.25])`
      When `t = torch.from_numpy(a)`
      Then `type(t)` is `torch.Tensor`
      And `torch.is_tensor(t)` is `True`
      And `torch.is_tensor(a)` is `False`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: TYP-2 An element of a tensor is a tensor, of an array a scalar

    @TYP-2.1
    Scenario: An element of a tensor is a 0-d view
      Given `t = torch.tensor([0.5, 0.25], dtype=torch.float32)`
      When `element = t[1]`
      Then `type(element)` is `torch.Tensor`
      And `element.shape` is `()`
      And `element` is `0.25`
      And `element` and `t` share memory
      And `t` is unchanged

    @TYP-2.2
    Scenario: An element of an array is a scalar, unaffected by later writes
      Given `a = np.array([0.5, 0.25], dtype=np.float32)`
      When `element = a[1]`
      And `a[1] = 7`
      Then `type(element)` is `np.float32`
      And `element` is `0.25`
      And `a` is `[0.5, 7.0]`

    @TYP-2.3
    Scenario: A tensor refuses an index out of range
      Given `t = torch.tensor([0.5, 0.25])`
      When `t[2]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

    @TYP-2.4
    Scenario: An array refuses an index out of range
      Given `a = np.array([0.5, 0.25])`
      When `a[2]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `a` is unchanged
