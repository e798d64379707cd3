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
