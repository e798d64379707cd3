Feature: The default integer of arrays

  Rule: DTY-4 An array of Python integers has the platform's default integer

    @DTY-4.1
    Scenario: An array of integers
      When `a = np.array([4, 8])`
      Then `a.dtype == np.int_` is `True`
      And `a` is `[4, 8]`

    @DTY-4.2 @needs:MEM-1 @needs:CPY-1
    Scenario: A tensor made from the array keeps the dtype
      Given `a = np.array([4, 8])`
      When `t = torch.as_tensor(a)`
      Then `t.numpy().dtype == np.int_` is `True`
      And `t` is `[4, 8]`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: DTY-5 The default integer is int64

    @DTY-5.1
    Scenario: The default integer
      When `a = np.array([4, 8])`
      Then `a.dtype` is `np.int64`
