Feature: Lifetimes of shared memory

  Rule: MEM-12 An array keeps the memory of its tensor alive

    @MEM-12.1 @needs:MEM-1
    Scenario: The name of the tensor is deleted
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      When `del t`
      And garbage is collected
      And `u = torch.tensor([7.0, 8.0, 9.0])`
      And `n[0] = 5`
      Then `n` is `[5.0, 2.0, 3.0]`
      And `u` is `[7.0, 8.0, 9.0]`
      And `n` and `u` do not share memory

    @MEM-12.2 @needs:MEM-1
    Scenario: A tensor without a name
      Given `n = torch.tensor([1.0, 2.0, 3.0]).numpy()`
      When garbage is collected
      And `u = torch.tensor([7.0, 8.0, 9.0])`
      Then `n` is `[1.0, 2.0, 3.0]`
      And `u` is `[7.0, 8.0, 9.0]`
      And `n` and `u` do not share memory

    @MEM-12.3 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8 @needs:LIF-1
    Scenario: Part of a tensor whose name is deleted
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t[1:].numpy()`
      When `del t`
      And garbage is collected
      And `u = torch.tensor([7.0, 8.0, 9.0])`
      And `n[:] = 5`
      Then `n` is `[5.0, 5.0]`
      And `u` is `[7.0, 8.0, 9.0]`
      And `n` and `u` do not share memory

  Rule: MEM-18 A tensor keeps the memory of its array alive

    @MEM-18.1 @needs:MEM-3
    Scenario: The name of the array is deleted
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a)`
      When `del a`
      And garbage is collected
      And `b = np.array([7.0, 8.0, 9.0])`
      And `t[0] = 5`
      Then `t` is `[5.0, 2.0, 3.0]`
      And `b` is `[7.0, 8.0, 9.0]`
      And `t` and `b` do not share memory

    @MEM-18.2 @needs:MEM-3
    Scenario: An array without a name
      Given `t = torch.from_numpy(np.array([1.0, 2.0, 3.0]))`
      When garbage is collected
      And `b = np.array([7.0, 8.0, 9.0])`
      Then `t` is `[1.0, 2.0, 3.0]`
      And `b` is `[7.0, 8.0, 9.0]`
      And `t` and `b` do not share memory

    @MEM-18.3 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13 @needs:LIF-1
    Scenario: Part of an array whose name is deleted
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a[1:])`
      When `del a`
      And garbage is collected
      And `b = np.array([7.0, 8.0, 9.0])`
      And `t[:] = 5`
      Then `t` is `[5.0, 5.0]`
      And `b` is `[7.0, 8.0, 9.0]`
      And `t` and `b` do not share memory

    @MEM-18.4 @needs:CPY-1
    Scenario: as_tensor of an array without a name
      Given `t = torch.as_tensor(np.array([1.0, 2.0, 3.0]))`
      When garbage is collected
      And `b = np.array([7.0, 8.0, 9.0])`
      Then `t` is `[1.0, 2.0, 3.0]`
      And `b` is `[7.0, 8.0, 9.0]`
      And `t` and `b` do not share memory
