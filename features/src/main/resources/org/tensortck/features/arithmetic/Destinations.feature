Feature: The destination of arithmetic

  Rule: ARI-24 The destination of an operation does not grow

    @ARI-24.1
    Scenario: A tensor
      Given `t = torch.tensor([1, 2, 3])`
      And `u = torch.tensor([[1, 1, 1], [2, 2, 2]])`
      When `t += u`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged
      And `u` is unchanged

    @ARI-24.2
    Scenario: An array
      Given `a = np.array([1, 2, 3])`
      And `b = np.array([[1, 1, 1], [2, 2, 2]])`
      When `a += b`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged
      And `b` is unchanged

    @ARI-24.3
    Scenario: A tensor of one element
      Given `t = torch.tensor([1])`
      When `t += torch.tensor([1, 2])`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

    @ARI-24.4
    Scenario: A leading axis of size one counts
      Given `a = np.array([1, 2])`
      When `a += np.array([[1, 1]])`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

    @ARI-24.5
    Scenario: The operand of a tensor may be smaller
      Given `t = torch.tensor([[1, 2], [3, 4]])`
      When `t += torch.tensor([10, 20])`
      Then `t` is `[[11, 22], [13, 24]]`
      And `t.shape` is `(2, 2)`

    @ARI-24.6
    Scenario: The operand of an array may be smaller
      Given `a = np.array([[1, 2], [3, 4]])`
      When `a += np.array([[10], [20]])`
      Then `a` is `[[11, 12], [23, 24]]`
      And `a.shape` is `(2, 2)`

  Rule: ARI-25 out= writes the result into the given object

    @ARI-25.1 @needs:MEM-1 @needs:MEM-12
    Scenario: A tensor
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([0.0, 0.0], dtype=torch.float64)`
      And `n = u.numpy()`
      When `r = torch.add(t, 1, out=u)`
      Then `r is u` is `True`
      And `u` is `[2.0, 3.0]`
      And `n` is `[2.0, 3.0]`
      And `u.dtype` is `torch.float64`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @ARI-25.2 @needs:MEM-7
    Scenario: An array
      Given `a = np.array([1, 2])`
      And `b = np.array([0.0, 0.0], dtype=np.float32)`
      And `v = b[:]`
      When `r = np.add(a, 1, out=b)`
      Then `r is b` is `True`
      And `v` is `[2.0, 3.0]`
      And `b.dtype` is `np.float32`
      And `b` and `a` do not share memory
      And `a` is unchanged

    @ARI-25.3
    Scenario: The operand itself
      Given `t = torch.tensor([1, 2])`
      When `r = torch.mul(t, t, out=t)`
      Then `r is t` is `True`
      And `t` is `[1, 4]`

    @ARI-25.4 @needs:MEM-6
    Scenario: A part of an object
      Given `t = torch.tensor([0, 0, 0, 0])`
      When `torch.sub(torch.tensor([5, 6]), 1, out=t[::2])`
      Then `t` is `[4, 0, 5, 0]`

    @ARI-25.5
    Scenario: An array of a larger shape is filled
      Given `b = np.array([[0, 0], [0, 0]])`
      When `np.multiply(np.array([1, 2]), 3, out=b)`
      Then `b` is `[[3, 6], [3, 6]]`

    @ARI-25.6
    Scenario: A 0-d array stays an array
      Given `b = np.array(0)`
      When `r = np.add(1, 2, out=b)`
      Then `r is b` is `True`
      And `b` is `3`

    @ARI-25.7
    Scenario: An array of another shape is refused
      Given `b = np.array([0, 0, 0])`
      When `np.add(np.array([1, 2]), 1, out=b)`
      Then it fails with `SHAPE_MISMATCH`
      And `b` is unchanged
