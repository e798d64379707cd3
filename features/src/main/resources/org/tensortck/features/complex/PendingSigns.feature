Feature: Pending signs

  Rule: CPX-7 conj of a complex tensor is a view with the conjugate bit

    @CPX-7.1
    Scenario Outline: The conjugate, as <description>
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `w = <code>`
      Then `w` is `[1-2j, 3+4j]`
      And `w.is_conj()` is `True`
      And `z.is_conj()` is `False`
      And `w.dtype` is `torch.complex64`
      And `w` and `z` overlap in memory
      And `z` is unchanged

      Examples:
        | case     | description | code          |
        | method   | method      | z.conj()      |
        | function | function    | torch.conj(z) |

    @CPX-7.2 @needs:MEM-5
    Scenario: A write to the tensor is seen through the conjugate
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `z[0] = 5+6j`
      Then `w` is `[5-6j, 3+4j]`

    @CPX-7.3 @needs:MEM-5
    Scenario: A write to the conjugate is seen through the tensor
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `w[0] = 5+6j`
      Then `w` is `[5+6j, 3+4j]`
      And `z` is `[5-6j, 3-4j]`

    @CPX-7.4 @needs:MEM-5
    Scenario: A tensor assigned to the conjugate
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `w[:] = torch.tensor([1+1j, 2+2j])`
      Then `z` is `[1-1j, 2-2j]`
      And `w` is `[1+1j, 2+2j]`

    @CPX-7.5
    Scenario: The conjugate of the conjugate is a view of the tensor, without the bit
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `w = z.conj().conj()`
      Then `w` is `[1+2j, 3-4j]`
      And `w.is_conj()` is `False`
      And `w is z` is `False`
      And `w` and `z` have the same memory
      And `z` is unchanged

    @CPX-7.6
    Scenario Outline: The conjugate of <dtype> is the same tensor
      Given `t = torch.tensor([1, 2], dtype=torch.<dtype>)`
      When `w = t.conj()`
      Then `w is t` is `True`
      And `w.is_conj()` is `False`
      And `t` is unchanged

      Examples:
        | case    | dtype   |
        | float32 | float32 |
        | int64   | int64   |

    @CPX-7.7 @needs:MEM-6 @needs:PCE-1 @needs:PCE-12 @needs:PCE-16
    Scenario Outline: <description> of the conjugate is conjugated
      Given `z = torch.tensor([[1+2j, 3-4j], [5j, 6+1j]])`
      When `v = z.conj()<view>`
      Then `v.is_conj()` is `True`
      And `v` is `<elements>`
      And `v` and `z` overlap in memory
      And `z` is unchanged

      Examples:
        | case     | description   | view             | elements                         |
        | row      | A row         | [0]              | [1-2j, 3+4j]                     |
        | T        | The transpose | .T               | [[1-2j, 0-5j], [3+4j, 6-1j]]     |
        | split    | A piece       | .split(1)[1]     | [[0-5j, 6-1j]]                   |
        | diagonal | The diagonal  | .diagonal()      | [1-2j, 6-1j]                     |
        | unfold   | Windows       | .unfold(1, 2, 1) | [[[1-2j, 3+4j]], [[0-5j, 6-1j]]] |

    @CPX-7.8 @needs:RRG-1 @needs:RRG-12
    Scenario Outline: <description> of the conjugate has no pending sign
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `c = <code>`
      Then `c.is_conj()` is `False`
      And `c` is `<elements>`
      And `c` and `z` do not share memory
      And `z` is unchanged

      Examples:
        | case  | description             | code                          | elements                 |
        | clone | A copy                  | z.conj().clone()              | [1-2j, 3+4j]             |
        | cast  | A copy in another dtype | z.conj().to(torch.complex128) | [1-2j, 3+4j]             |
        | flip  | A reversed copy         | z.conj().flip(0)              | [3+4j, 1-2j]             |
        | cat   | A joined copy           | torch.cat([z.conj(), z])      | [1-2j, 3+4j, 1+2j, 3-4j] |

    @CPX-7.9
    Scenario: The conjugate prints its elements
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `w = z.conj()`
      Then `w` prints
        """
        tensor([1.-2.j, 3.+4.j])
        """

    @CPX-7.10
    Scenario: A tensor with a pending conjugation has no view as pairs
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `r = torch.view_as_real(w)`
      Then it fails with `UNRESOLVED`
      And `w` is unchanged
      And `z` is unchanged

    @CPX-7.11
    Scenario: The conjugate of a tensor in the graph is in the graph
      Given `z = torch.tensor([1+2j], requires_grad=True)`
      When `w = z.conj()`
      Then `w.requires_grad` is `True`
      And `w.is_leaf` is `False`
      And `z` is unchanged

    @CPX-7.12 @needs:BIT-1 @needs:BIT-3
    Scenario: The conjugate has no view as another dtype
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `v = w.view(torch.float32)`
      Then it fails with `UNRESOLVED`
      And `w` is unchanged
      And `z` is unchanged

    @CPX-7.13 @needs:REF-2
    Scenario: The detached conjugate is conjugated
      Given `z = torch.tensor([1+2j], requires_grad=True)`
      When `w = z.conj().detach()`
      Then `w.is_conj()` is `True`
      And `w` is `[1-2j]`
      And `w.requires_grad` is `False`
      And `z.requires_grad` is `True`
      And `z` is unchanged

  @needs:CPX-7
  Rule: CPX-8 Resolving a pending conjugation copies

    @CPX-8.1
    Scenario Outline: Resolved, as <description>
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()`
      When `r = <code>`
      Then `r` is `[1-2j, 3+4j]`
      And `r.is_conj()` is `False`
      And `r` and `z` do not share memory
      And `z` is unchanged
      And `w` is unchanged

      Examples:
        | case     | description | code                  |
        | method   | method      | w.resolve_conj()      |
        | function | function    | torch.resolve_conj(w) |

    @CPX-8.2
    Scenario: A tensor without a pending conjugation is returned itself
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `r = z.resolve_conj()`
      Then `r is z` is `True`
      And `z` is unchanged

    @CPX-8.3
    Scenario: A real tensor is returned itself
      Given `t = torch.tensor([1 + 2j])`
      And `c = t.conj()`
      And `n = c.imag`
      Then `CODE` is `True` for every row of
        | CODE                  |
        | c.resolve_neg() is c  |
        | n.resolve_conj() is n |
        | t.resolve_neg() is t  |
        | t.resolve_conj() is t |

  @needs:CPX-1 @needs:CPX-7
  Rule: CPX-9 The imaginary part of a conjugate is a view with the negative bit

    @CPX-9.1
    Scenario: The imaginary parts
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `im = z.conj().imag`
      Then `im` is `[-2.0, 4.0]`
      And `im.is_neg()` is `True`
      And `z.imag.is_neg()` is `False`
      And `im` and `z` share memory
      And `im` and `z.imag` overlap in memory
      And `z` is unchanged

    @CPX-9.2
    Scenario: The real parts have no pending sign
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `re = z.conj().real`
      Then `re` is `[1.0, 3.0]`
      And `re.is_neg()` is `False`
      And `re` and `z.real` have the same memory
      And `z` is unchanged

    @CPX-9.3 @needs:MEM-5
    Scenario: A write to the negated view
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `im = z.conj().imag`
      When `im[0] = 7`
      Then `im` is `[7.0, 4.0]`
      And `z` is `[1-7j, 3-4j]`

    @CPX-9.4 @needs:MEM-5
    Scenario: A write to the tensor is seen through the negated view
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `im = z.conj().imag`
      When `z[1] = 5+6j`
      Then `im` is `[-2.0, -6.0]`

    @CPX-9.5
    Scenario: The negated view prints its elements
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `im = z.conj().imag`
      Then `im` prints
        """
        tensor([-2.,  4.])
        """

    @CPX-9.6
    Scenario: Zero is negated as well
      Given `z = torch.tensor([1+0j])`
      When `im = z.conj().imag`
      Then `im` is `[-0.0]`
      And `z` is unchanged

    @CPX-9.7
    Scenario: Resolving the negation copies
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `im = z.conj().imag`
      When `r = im.resolve_neg()`
      Then `r` is `[-2.0, 4.0]`
      And `r.is_neg()` is `False`
      And `r` has strides `(1,)`
      And `r` and `z` do not share memory
      And `z` is unchanged

    @CPX-9.9 @needs:BIT-1 @needs:BIT-3
    Scenario: The negated view has no view as another dtype
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `im = z.conj().imag`
      When `v = im.view(torch.int32)`
      Then it fails with `UNRESOLVED`
      And `im` is unchanged
      And `z` is unchanged

    @CPX-9.8
    Scenario: A tensor without a pending negation is returned itself
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = torch.resolve_neg(t)`
      Then `r is t` is `True`
      And `t` is unchanged

  @needs:MEM-1 @needs:MEM-6 @needs:CPX-1 @needs:CPX-7 @needs:CPX-8 @needs:CPX-9
  Rule: CPX-10 A tensor with a pending sign has no array until it is resolved

    @CPX-10.1
    Scenario Outline: <description> is refused
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()<view>`
      When `n = w.numpy()`
      Then it fails with `UNRESOLVED`
      And `w` is unchanged
      And `z` is unchanged

      Examples:
        | case  | description           | view  |
        | conj  | A pending conjugation |       |
        | neg   | A pending negation    | .imag |
        | part  | Part of a conjugate   | [1:]  |
        | empty | An empty conjugate    | [2:]  |

    @CPX-10.2
    Scenario Outline: <description> gives a separate array
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `n = z.conj()<resolved>.numpy()`
      Then `n` is `<elements>`
      And `n` and `z` do not share memory
      And `z` is unchanged

      Examples:
        | case | description            | resolved            | elements     |
        | conj | A resolved conjugation | .resolve_conj()     | [1-2j, 3+4j] |
        | neg  | A resolved negation    | .imag.resolve_neg() | [-2.0, 4.0]  |

    @CPX-10.3 @needs:MEM-9
    Scenario: The real parts of a conjugate share memory with their array
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `n = z.conj().real.numpy()`
      Then `n` is `[1.0, 3.0]`
      And `n` and `z` share memory
      And `z` is unchanged

    @CPX-10.4 @needs:REF-1
    Scenario: REQUIRES_GRAD takes precedence
      Given `z = torch.tensor([1+2j], requires_grad=True)`
      And `w = z.conj()`
      When `n = w.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `w` is unchanged
      And `z` is unchanged

  @needs:CPX-7
  Rule: CPX-11 The adjoint of a complex tensor is a conjugated view of its transpose

    @CPX-11.1
    Scenario Outline: The adjoint, as <description>
      Given `z = torch.tensor([[1+2j, 3-4j], [5j, 6+1j]])`
      When `h = <code>`
      Then `h` is `[[1-2j, 0-5j], [3+4j, 6-1j]]`
      And `h.is_conj()` is `True`
      And `h` has strides `(1, 2)`
      And `h` and `z` overlap in memory
      And `z` is unchanged

      Examples:
        | case      | description | code             |
        | attribute | attribute   | z.mH             |
        | method    | method      | z.adjoint()      |
        | function  | function    | torch.adjoint(z) |

    @CPX-11.2
    Scenario: The adjoint of a real matrix is its transpose
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `h = t.mH`
      Then `h` is `[[1.0, 3.0], [2.0, 4.0]]`
      And `h.is_conj()` is `False`
      And `h` and `t` share memory
      And `t` is unchanged

    @CPX-11.3
    Scenario: A vector has no adjoint
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `h = z.adjoint()`
      Then it fails with `SHAPE_MISMATCH`
      And `z` is unchanged

    @CPX-11.4 @warns:DEPRECATED
    Scenario: The adjoint of a 0-d tensor is its conjugate
      Given `z = torch.tensor(1+2j)`
      When `h = z.adjoint()`
      Then `h` is `1-2j`
      And `h.is_conj()` is `True`
      And `z` is unchanged

  Rule: CPX-12 The conjugate of a complex array is a copy

    @CPX-12.1
    Scenario Outline: The conjugate, as <description>
      Given `z = np.array([1+2j, 3-4j])`
      When `w = <code>`
      Then `w` is `[1-2j, 3+4j]`
      And `w` and `z` do not share memory
      And `z` is unchanged

      Examples:
        | case      | description | code            |
        | method    | method      | z.conj()        |
        | function  | function    | np.conj(z)      |
        | conjugate | an alias    | np.conjugate(z) |

    @CPX-12.2
    Scenario: The conjugate of a transposed array is transposed
      Given `z = np.array([[1+2j, 3], [4, 5j]])`
      When `w = np.conj(z.T)`
      Then `w` is `[[1-2j, complex(4, -0.0)], [complex(3, -0.0), 0-5j]]`
      And `w` has strides `(16, 32)`
      And `w` and `z` do not share memory
      And `z` is unchanged

    @CPX-12.3
    Scenario: The method of a real array returns that array
      Given `a = np.array([1.0, 2.0])`
      When `w = a.conj()`
      Then `w` and `a` have the same memory
      And `a` is unchanged

    @CPX-12.4
    Scenario: The function copies a real array
      Given `a = np.array([1.0, 2.0])`
      When `w = np.conj(a)`
      Then `w` is `[1.0, 2.0]`
      And `w` and `a` do not share memory
      And `a` is unchanged

  Rule: CPX-13 numpy(force=True) resolves a pending sign in a copy

    @CPX-13.1 @needs:MEM-23 @needs:CPX-7
    Scenario Outline: <description>: n = w.numpy(force=True)
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()<view>`
      When `n = w.numpy(force=True)`
      Then `n` is `<elements>`
      And `n.dtype` is `np.<dtype>`
      And `n` and `z` do not share memory
      And `n` and `w` do not share memory
      And `w` is unchanged
      And `z` is unchanged

      Examples:
        | case | description           | view  | elements     | dtype     |
        | conj | A pending conjugation |       | [1-2j, 3+4j] | complex64 |
        | neg  | A pending negation    | .imag | [-2.0, 4.0]  | float32   |
        | part | Part of a conjugate   | [1:]  | [3+4j]       | complex64 |

    @CPX-13.2 @needs:MEM-23 @needs:CPX-7
    Scenario: The conjugate of a tensor that requires gradients
      Given `z = torch.tensor([1+2j, 3-4j], requires_grad=True)`
      And `w = z.conj()`
      When `n = w.numpy(force=True)`
      Then `n` is `[1-2j, 3+4j]`
      And `n` and `z` do not share memory
      And `z` is unchanged
      And `z.requires_grad` is `True`

  Rule: CPX-14 A function that copies resolves a pending sign

    @CPX-14.1
    Scenario: A copy has no pending sign
      Given `t = torch.tensor([1 + 2j, 3 - 4j]).conj()`
      Then `CODE.is_conj()` is `PENDING` for every row of
        | CODE                                        | PENDING |
        | t.repeat(2)                                 | False   |
        | t.tile(1)                                   | False   |
        | torch.cat([t, t])                           | False   |
        | torch.stack([t])                            | False   |
        | t.repeat_interleave(1)                      | False   |
        | (t + 0)                                     | False   |
        | t[[1, 0]]                                   | False   |
        | torch.index_select(t, 0, torch.tensor([1])) | False   |
        | torch.gather(t, 0, torch.tensor([1]))       | False   |
        | torch.take(t, torch.tensor([1]))            | False   |
        | t.flip(0)                                   | False   |
        | t.roll(1)                                   | False   |
        | t.clone()                                   | False   |
        | t.to(torch.complex128)                      | False   |
        | t[1:]                                       | True    |
        | t.reshape(2, 1)                             | True    |
      And `CODE` is `RESULT` for every row of
        | CODE                                        | RESULT                                                   |
        | t.repeat(2)                                 | [complex(1.0, -2.0), 3 + 4j, complex(1.0, -2.0), 3 + 4j] |
        | t.tile(1)                                   | [complex(1.0, -2.0), 3 + 4j]                             |
        | torch.cat([t, t])                           | [complex(1.0, -2.0), 3 + 4j, complex(1.0, -2.0), 3 + 4j] |
        | torch.stack([t])                            | [[complex(1.0, -2.0), 3 + 4j]]                           |
        | t.repeat_interleave(1)                      | [complex(1.0, -2.0), 3 + 4j]                             |
        | (t + 0)                                     | [complex(1.0, -2.0), 3 + 4j]                             |
        | t[[1, 0]]                                   | [3 + 4j, complex(1.0, -2.0)]                             |
        | torch.index_select(t, 0, torch.tensor([1])) | [3 + 4j]                                                 |
        | torch.gather(t, 0, torch.tensor([1]))       | [3 + 4j]                                                 |
        | torch.take(t, torch.tensor([1]))            | [3 + 4j]                                                 |
        | t.flip(0)                                   | [3 + 4j, complex(1.0, -2.0)]                             |
        | t.roll(1)                                   | [3 + 4j, complex(1.0, -2.0)]                             |
        | t.clone()                                   | [complex(1.0, -2.0), 3 + 4j]                             |
        | t.to(torch.complex128)                      | [complex(1.0, -2.0), 3 + 4j]                             |
        | t[1:]                                       | [3 + 4j]                                                 |
        | t.reshape(2, 1)                             | [[complex(1.0, -2.0)], [3 + 4j]]                         |

  @needs:CPX-7
  Rule: CPX-15 DLPack refuses a tensor with a pending sign until it is resolved

    @CPX-15.1 @needs:MEM-28 @needs:REF-22 @needs:MEM-6
    Scenario Outline: <description> is refused: <module>.from_dlpack(w)
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()<view>`
      When `x = <module>.from_dlpack(w)`
      Then it fails with `UNRESOLVED`
      And `w` is unchanged
      And `z` is unchanged

      Examples:
        | case         | description           | view | module |
        | tensor       | A pending conjugation |      | torch  |
        | array        | A pending conjugation |      | np     |
        | tensor_part  | Part of a conjugate   | [1:] | torch  |
        | array_part   | Part of a conjugate   | [1:] | np     |
        | tensor_empty | An empty conjugate    | [2:] | torch  |
        | array_empty  | An empty conjugate    | [2:] | np     |

    @CPX-15.2 @needs:MEM-28 @needs:REF-22 @needs:MEM-6 @needs:CPX-1 @needs:CPX-9 @deviates:PyTorch
    Scenario Outline: <description> is refused: <module>.from_dlpack(w)
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj().imag<view>`
      When `x = <module>.from_dlpack(w)`
      Then it fails with `UNRESOLVED`
      And `w` is unchanged
      And `z` is unchanged

      Examples:
        | case        | description        | view | module |
        | tensor      | A pending negation |      | torch  |
        | array       | A pending negation |      | np     |
        | tensor_part | Part of a negative | [1:] | torch  |
        | array_part  | Part of a negative | [1:] | np     |

    @CPX-15.3 @needs:MEM-27 @needs:MEM-28 @needs:REF-22 @needs:CPX-1 @needs:CPX-8 @needs:CPX-9
    Scenario Outline: <description> is accepted: <module>.from_dlpack(z.conj()<resolved>)
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `w = z.conj()<resolved>`
      When `x = <module>.from_dlpack(w)`
      Then `x` is `<elements>`
      And `x` and `w` have the same memory
      And `x` and `z` do not share memory
      And `z` is unchanged

      Examples:
        | case        | description            | resolved            | elements     | module |
        | tensor_conj | A resolved conjugation | .resolve_conj()     | [1-2j, 3+4j] | torch  |
        | array_conj  | A resolved conjugation | .resolve_conj()     | [1-2j, 3+4j] | np     |
        | tensor_neg  | A resolved negation    | .imag.resolve_neg() | [-2.0, 4.0]  | torch  |
        | array_neg   | A resolved negation    | .imag.resolve_neg() | [-2.0, 4.0]  | np     |

    @CPX-15.4 @needs:MEM-28 @needs:REF-22
    Scenario Outline: REQUIRES_GRAD takes precedence: <module>.from_dlpack(w)
      Given `z = torch.tensor([1+2j], requires_grad=True)`
      And `w = z.conj()`
      When `x = <module>.from_dlpack(w)`
      Then it fails with `REQUIRES_GRAD`
      And `w` is unchanged
      And `z` is unchanged

      Examples:
        | case   | module |
        | tensor | torch  |
        | array  | np     |
